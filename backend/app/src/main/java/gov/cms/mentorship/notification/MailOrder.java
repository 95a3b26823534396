package gov.cms.mentorship.notification;

import java.util.UUID;

/**
 * A mail to be written. It names nobody: names and addresses are looked up when it leaves.
 *
 * @param kind which mail
 * @param requestId the match request it is about
 * @param recipientId who gets it
 */
record MailOrder(MailKind kind, UUID requestId, UUID recipientId) {}
