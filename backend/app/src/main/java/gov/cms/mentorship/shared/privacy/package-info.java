/** How aggregates are kept from telling about individuals. */
@NullMarked
package gov.cms.mentorship.shared.privacy;

import org.jspecify.annotations.NullMarked;
