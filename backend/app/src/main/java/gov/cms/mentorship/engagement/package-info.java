/**
 * Engagements: the relationship of a mentee and a mentor, and how it ends. What the features above
 * tell about one, its agreement, goals and meetings, comes through {@link
 * gov.cms.mentorship.engagement.EngagementPart}.
 */
@NullMarked
package gov.cms.mentorship.engagement;

import org.jspecify.annotations.NullMarked;
