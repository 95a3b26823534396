/** Who may see and who may change an aggregate: one shape for every feature. */
@NullMarked
package gov.cms.mentorship.shared.access;

import org.jspecify.annotations.NullMarked;
