/** Dated time in which a person takes no requests and owes no answers. */
@NullMarked
package gov.cms.mentorship.absence;

import org.jspecify.annotations.NullMarked;
