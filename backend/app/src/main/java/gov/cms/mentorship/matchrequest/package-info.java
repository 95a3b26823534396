/** Match requests: one person asks, or the support team proposes, and the others answer. */
@NullMarked
package gov.cms.mentorship.matchrequest;

import org.jspecify.annotations.NullMarked;
