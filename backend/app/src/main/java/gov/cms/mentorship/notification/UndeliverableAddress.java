package gov.cms.mentorship.notification;

import gov.cms.mentorship.person.PersonRef;
import java.time.Instant;
import java.util.UUID;

/**
 * An address to which nothing is sent any more, since its mail server refused it for good.
 *
 * @param person whose it is, or whose manager's
 * @param ofManager whether it is the manager's
 * @param email the address
 * @param code what the mail server said, three numbers of RFC 3463
 * @param since since when
 */
public record UndeliverableAddress(
    UUID id, PersonRef person, boolean ofManager, String email, String code, Instant since) {}
