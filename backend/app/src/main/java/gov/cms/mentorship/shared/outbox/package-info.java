/** The transactional outbox: messages commit with the business change and leave afterwards. */
@NullMarked
package gov.cms.mentorship.shared.outbox;

import org.jspecify.annotations.NullMarked;
