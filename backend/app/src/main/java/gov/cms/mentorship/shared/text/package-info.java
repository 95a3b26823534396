/** Text that people write: what of it counts, and what is refused. */
@NullMarked
package gov.cms.mentorship.shared.text;

import org.jspecify.annotations.NullMarked;
