/** Meetings of two people: planned, moved, and what became of them. */
@NullMarked
package gov.cms.mentorship.meeting;

import org.jspecify.annotations.NullMarked;
