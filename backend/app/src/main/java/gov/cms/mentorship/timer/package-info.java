/** What the program does by itself when its time has come, in business days of its calendar. */
@NullMarked
package gov.cms.mentorship.timer;

import org.jspecify.annotations.NullMarked;
