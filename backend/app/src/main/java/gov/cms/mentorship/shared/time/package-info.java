/** Time: the injected clock and the business calendar. */
@NullMarked
package gov.cms.mentorship.shared.time;

import org.jspecify.annotations.NullMarked;
