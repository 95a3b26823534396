/**
 * Orientation sessions with places and waiting lists, times that are offered to one person, and who
 * was there.
 */
@NullMarked
package gov.cms.mentorship.event;

import org.jspecify.annotations.NullMarked;
