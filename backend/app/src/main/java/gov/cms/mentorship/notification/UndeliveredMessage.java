package gov.cms.mentorship.notification;

import gov.cms.mentorship.person.PersonRef;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A mail that could not be sent for about two days.
 *
 * @param recipient to whom it goes
 * @param person that person, or whose manager it is
 * @param attempts how often it was tried
 * @param error what kind of failure the last one was
 * @param givenUpAt when it was given up
 */
public record UndeliveredMessage(
    UUID id,
    RecipientKind recipient,
    Optional<PersonRef> person,
    int attempts,
    String error,
    Instant givenUpAt) {

  /** To whom a mail goes. */
  public enum RecipientKind {
    /** Somebody who takes part, or wants to. */
    PERSON,
    /** The manager whom a person has named. */
    MANAGER,
    /** The support team of the program. */
    SUPPORT_TEAM
  }
}
