package gov.cms.mentorship.matching;

import gov.cms.mentorship.profile.Cadence;
import gov.cms.mentorship.profile.MeetingMode;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a fit is told by, of one person.
 *
 * @param topics codes of the topics that a mentee chose to learn or a mentor to teach
 * @param ratings topics that the person rated, with the levels
 * @param focusAreas codes
 * @param workRoles codes of the NICE Framework
 * @param cadence how often they want to meet
 * @param meetingModes how they can meet; none if they don't say
 * @param timeZone where they work
 * @param component where they belong
 * @param yearsOfExperience in security
 */
record Traits(
    Set<String> topics,
    Map<String, Rating> ratings,
    Set<String> focusAreas,
    Set<String> workRoles,
    Optional<Cadence> cadence,
    Set<MeetingMode> meetingModes,
    ZoneId timeZone,
    Optional<String> component,
    Optional<Integer> yearsOfExperience) {

  /** Somebody who says nothing. */
  static final Traits NONE =
      new Traits(
          Set.of(),
          Map.of(),
          Set.of(),
          Set.of(),
          Optional.empty(),
          Set.of(),
          ZoneOffset.UTC,
          Optional.empty(),
          Optional.empty());

  /**
   * Levels from 1 to 5, 0 where the side does not have it.
   *
   * @param current what a mentee has
   * @param wanted what a mentee wants
   * @param offered what a mentor can give
   */
  record Rating(int current, int wanted, int offered) {

    static final Rating NONE = new Rating(0, 0, 0);
  }

  /** How a topic was rated. */
  Rating rating(String topic) {
    return ratings.getOrDefault(topic, Rating.NONE);
  }
}
