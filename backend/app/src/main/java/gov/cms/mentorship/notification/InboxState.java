package gov.cms.mentorship.notification;

/**
 * What there is to say about an inbox without opening it.
 *
 * @param unread how many notifications of all programs are not marked as read
 */
public record InboxState(long unread) {}
