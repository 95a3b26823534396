/**
 * Reads mailboxes by IMAP. What a mail says is data: nothing of it is run, shown as HTML or kept as
 * a file.
 */
@NullMarked
package gov.cms.mentorship.shared.mailbox;

import org.jspecify.annotations.NullMarked;
