/** Goals: what the two people of an engagement want to reach, and how far they are. */
@NullMarked
package gov.cms.mentorship.goal;

import org.jspecify.annotations.NullMarked;
