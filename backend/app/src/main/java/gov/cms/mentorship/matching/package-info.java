/** How well two people fit, and why: scores, and the mentors recommended by them. */
@NullMarked
package gov.cms.mentorship.matching;

import org.jspecify.annotations.NullMarked;
