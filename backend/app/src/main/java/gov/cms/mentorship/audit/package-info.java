/** The audit trail: database triggers write it; this package tells them who acts. */
@NullMarked
package gov.cms.mentorship.audit;

import org.jspecify.annotations.NullMarked;
