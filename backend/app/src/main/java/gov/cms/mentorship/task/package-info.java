/** What waits for a person. Each feature tells its own part; this package puts them in order. */
@NullMarked
package gov.cms.mentorship.task;

import org.jspecify.annotations.NullMarked;
