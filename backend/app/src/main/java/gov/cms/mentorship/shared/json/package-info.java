/** How JSON is read and written. */
@NullMarked
package gov.cms.mentorship.shared.json;

import org.jspecify.annotations.NullMarked;
