/**
 * Engagements: the relationship of a mentee and a mentor, its agreement, its goals, how it ends.
 */
@NullMarked
package gov.cms.mentorship.engagement;

import org.jspecify.annotations.NullMarked;
