package gov.cms.mentorship.shared.link;

import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Issues links and tells what they open. A link is a token of 256 random bits of which only a hash
 * is stored: whoever reads the database can open nothing.
 */
@ApplicationScoped
public class Links {

  private static final int TOKEN_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final LinkStore store;
  private final Actors actors;
  private final Clock clock;

  Links(LinkStore store, Actors actors, Clock clock) {
    this.store = store;
    this.actors = actors;
    this.clock = clock;
  }

  /**
   * Makes one more link to a subject; those that were issued before stay good.
   *
   * @return the token, which is not stored and cannot be told again
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public String issue(String purpose, UUID subject, Duration validFor) {
    byte[] random = new byte[TOKEN_BYTES];
    RANDOM.nextBytes(random);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    Instant now = clock.instant();
    store.add(hash(token), purpose, new IssuedLink(subject, now, now.plus(validFor)));
    return token;
  }

  /** What a link opens; nothing for one that is made up, revoked, expired or of another purpose. */
  public Optional<IssuedLink> open(String purpose, String token) {
    return actors.as(
        new Actor.Job("links"), () -> store.find(hash(token), purpose, clock.instant()));
  }

  /** Makes all links to a subject useless. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void revoke(String purpose, UUID subject) {
    store.remove(purpose, subject);
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK knows SHA-256", impossible);
    }
  }
}
