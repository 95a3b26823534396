/** Files that people send: whether a virus scanner has looked at them. */
@NullMarked
package gov.cms.mentorship.shared.scan;

import org.jspecify.annotations.NullMarked;
