package gov.cms.mentorship.matching;

import gov.cms.mentorship.profile.MeetingMode;
import gov.cms.mentorship.program.FitWeights;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How well a mentee and a mentor fit, and why.
 *
 * @param score the sum of all contributions, from 0 to 1,000,000
 * @param factors what it is made of, the greatest contribution first
 * @param topics of the mentee's topics those that the mentor can help with
 * @param missingTopics of the mentee's topics those that the mentor does not offer
 * @param focusAreas focus areas in common
 * @param workRoles work roles in common
 * @param meetingModes ways to meet that suit both
 * @param hoursInCommon how long both work on a working day
 */
record Fit(
    int score,
    List<Part> factors,
    List<String> topics,
    List<String> missingTopics,
    List<String> focusAreas,
    List<String> workRoles,
    List<MeetingMode> meetingModes,
    Duration hoursInCommon) {

  /**
   * What one factor adds.
   *
   * @param factor which one
   * @param weight how much it counts, out of the sum of all weights
   * @param value how well the two fit in it, from 0 to 1,000,000
   * @param contribution what it adds to the score
   */
  @Schema(name = "FitPart")
  record Part(Factor factor, int weight, int value, int contribution) {}

  /** Compares two people. Factors without a weight are left out. */
  static Fit of(Traits mentee, Traits mentor, FitWeights weights, Instant at) {
    TraitCodes codes = new TraitCodes(at);
    CodedTraits needs = codes.of(mentee);
    CodedTraits gives = codes.of(mentor);
    List<Part> factors =
        new Scoring(weights)
            .parts(needs, gives).stream()
                .sorted((one, other) -> Integer.compare(other.contribution, one.contribution))
                .toList();
    return new Fit(
        factors.stream().mapToInt(Part::contribution).sum(),
        factors,
        topics(mentee, mentor),
        mentee.topics().stream().filter(topic -> !offers(mentor, topic)).sorted().toList(),
        common(mentee.focusAreas(), mentor.focusAreas()),
        common(mentee.workRoles(), mentor.workRoles()),
        common(mentee.meetingModes(), mentor.meetingModes()),
        Duration.ofSeconds(Factor.secondsInCommon(needs, gives)));
  }

  /** Of the mentee's topics those that the mentor can help with. */
  static List<String> topics(Traits mentee, Traits mentor) {
    return mentee.topics().stream().filter(topic -> offers(mentor, topic)).sorted().toList();
  }

  private static boolean offers(Traits mentor, String topic) {
    return mentor.topics().contains(topic) || mentor.rating(topic).offered() > 0;
  }

  private static <T extends Comparable<T>> List<T> common(Set<T> some, Collection<T> others) {
    return some.stream().filter(others::contains).sorted().toList();
  }
}
