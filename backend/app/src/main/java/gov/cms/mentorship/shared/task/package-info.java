/** How features tell what waits for a person; the package {@code task} puts it in order. */
@NullMarked
package gov.cms.mentorship.shared.task;

import org.jspecify.annotations.NullMarked;
