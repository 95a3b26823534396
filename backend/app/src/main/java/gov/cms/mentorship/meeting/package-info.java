/** Meetings of two people, the report of each, and the notes that stay between the two. */
@NullMarked
package gov.cms.mentorship.meeting;

import org.jspecify.annotations.NullMarked;
