package gov.cms.mentorship.notification;

import java.util.Map;

/**
 * How I want to be told.
 *
 * @param notifications of each kind of thing
 */
public record Preferences(Map<NotificationKind, NotificationChoice> notifications) {}
