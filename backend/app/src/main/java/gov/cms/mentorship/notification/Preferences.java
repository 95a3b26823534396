package gov.cms.mentorship.notification;

import java.time.Instant;
import java.util.List;

/**
 * How I want to be told.
 *
 * @param notifications of each kind of thing
 * @param updatedAt when I chose last; the beginning of 1970 if never
 */
public record Preferences(List<NotificationChoice> notifications, Instant updatedAt) {}
