/** Enrollments: a person in a program in one role, from the first draft to the end. */
@NullMarked
package gov.cms.mentorship.enrollment;

import org.jspecify.annotations.NullMarked;
