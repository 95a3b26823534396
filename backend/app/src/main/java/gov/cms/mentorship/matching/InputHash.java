package gov.cms.mentorship.matching;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.UUID;

/** SHA-256 of all that decides what a match run finds. The same input has the same hash. */
final class InputHash {

  private static final Comparator<ProfilePair> IN_ORDER =
      Comparator.comparing(ProfilePair::menteeProfileId)
          .thenComparing(ProfilePair::mentorProfileId);

  private final MessageDigest digest;
  private final ByteBuffer row = ByteBuffer.allocate(2 * 2 * Long.BYTES + 2 * Integer.BYTES);

  InputHash(MatchRunInput input) {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every platform has SHA-256", missing);
    }
    text(input.objective() + " " + input.floor() + " " + input.weights());
    input.pins().stream().sorted(IN_ORDER).forEach(pin -> text("pin " + pin));
    input.mentees().forEach(mentee -> text("mentee " + mentee.profileId()));
  }

  /** A pair that is possible. What a ban takes out is not among them. */
  void pair(UUID mentee, UUID mentor, int score, int room) {
    row.clear();
    put(mentee);
    put(mentor);
    row.putInt(score).putInt(room).flip();
    digest.update(row);
  }

  /** The hash, when all pairs were told. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private void put(UUID id) {
    row.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
  }

  private void text(String text) {
    digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
