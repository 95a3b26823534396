/** Problem answers (RFC 9457): one catalogue, one way from exception to answer. */
@NullMarked
package gov.cms.mentorship.shared.problem;

import org.jspecify.annotations.NullMarked;
