package gov.cms.mentorship.testing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;

/** Links that are made for a test, as good as those that are mailed. */
public final class TestLinks {

  private TestLinks() {}

  /** The token of a link that works for two weeks. */
  public static String to(String purpose, UUID subject) {
    String token = "made-for-a-test-" + UUID.randomUUID();
    Database.update(
        """
        insert into link_token (token_hash, purpose, subject_id, issued_at, expires_at)
        values (decode(?, 'hex'), ?, ?, ?, ?)\
        """,
        hash(token),
        purpose,
        subject,
        Timestamp.from(TestClock.now()),
        Timestamp.from(TestClock.now().plus(Duration.ofDays(14))));
    return token;
  }

  private static String hash(String token) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
