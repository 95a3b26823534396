/** Lives of aggregates as tables: which action leads from which state to which, and who may. */
@NullMarked
package gov.cms.mentorship.shared.lifecycle;

import org.jspecify.annotations.NullMarked;
