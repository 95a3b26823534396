package gov.cms.mentorship.matching;

import gov.cms.mentorship.profile.ProfileCard;
import java.util.List;

/**
 * How well a mentor whom somebody names fits a mentee, and why the mentor is not recommended, if
 * so.
 *
 * @param obstacles what stands in the way now; nothing if the mentee could ask
 */
record PairFit(ProfileCard mentor, Fit fit, List<PairObstacle> obstacles) {}
