package gov.cms.mentorship.shared.event;

import java.time.Instant;
import java.util.UUID;

/**
 * A delivery that failed for days and was given up.
 *
 * @param listener whose it was
 * @param eventId which event
 * @param target for whom, in the listener's words
 * @param attempts how often it was tried
 * @param error what kind of failure the last one was; nothing of what it said
 */
public record Undelivered(
    UUID id,
    String listener,
    UUID eventId,
    String target,
    int attempts,
    String error,
    Instant givenUpAt) {}
