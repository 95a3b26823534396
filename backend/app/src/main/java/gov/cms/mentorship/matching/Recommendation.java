package gov.cms.mentorship.matching;

import gov.cms.mentorship.profile.ProfileCard;

/**
 * A mentor who fits a mentee.
 *
 * @param mentor who
 * @param fit how well, and why
 */
record Recommendation(ProfileCard mentor, Fit fit) {}
