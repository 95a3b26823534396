/**
 * Managers say yes or no to somebody who wants to take part: by the link in their mail, without an
 * account, or signed in.
 */
@NullMarked
package gov.cms.mentorship.approval;

import org.jspecify.annotations.NullMarked;
