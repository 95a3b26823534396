/** The audit trail beyond the writes, which the database records by itself. */
@NullMarked
package gov.cms.mentorship.shared.audit;

import org.jspecify.annotations.NullMarked;
