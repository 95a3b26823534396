package gov.cms.mentorship.shared.task;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that waits: for the person to do it, or for somebody else.
 *
 * @param kind what is to be done
 * @param subjectId what it is to be done with
 * @param personId the other person concerned
 * @param dueAt until when, if there is a deadline
 * @param since since when it waits
 * @param waiting whether somebody else acts next
 */
public record OpenTask(
    TaskKind kind,
    UUID subjectId,
    Optional<UUID> personId,
    Optional<Instant> dueAt,
    Instant since,
    boolean waiting) {}
