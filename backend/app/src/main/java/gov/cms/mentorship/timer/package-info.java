/**
 * What the program does by itself when its time has come: business days of its calendar, or
 * moments.
 */
@NullMarked
package gov.cms.mentorship.timer;

import org.jspecify.annotations.NullMarked;
