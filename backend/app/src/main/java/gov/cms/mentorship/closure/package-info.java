/** Days that a coordinator declares closed, and the calendar of a program with them. */
@NullMarked
package gov.cms.mentorship.closure;

import org.jspecify.annotations.NullMarked;
