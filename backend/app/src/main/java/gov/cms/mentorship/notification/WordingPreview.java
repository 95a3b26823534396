package gov.cms.mentorship.notification;

/**
 * What a mail would look like, with examples in place of what the words leave open.
 *
 * @param title its subject
 * @param text all of it in plain text
 */
public record WordingPreview(String title, String text) {}
