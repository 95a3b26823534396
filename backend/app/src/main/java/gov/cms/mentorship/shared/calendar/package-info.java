/** What people put into their calendars: iTIP messages of one entry each. */
@NullMarked
package gov.cms.mentorship.shared.calendar;

import org.jspecify.annotations.NullMarked;
