package gov.cms.mentorship.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something I was told.
 *
 * @param program the slug of the program it belongs to
 * @param kind what it is about
 * @param title what it says, in a line
 * @param page where to go on, a path of the pages
 * @param toldAt when it happened
 * @param readAt when I marked it as read; absent until then
 */
public record Notification(
    UUID id,
    String program,
    NotificationKind kind,
    String title,
    String page,
    Instant toldAt,
    Optional<Instant> readAt) {}
