package gov.cms.mentorship.meeting;

import gov.cms.mentorship.engagement.EngagementRef;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.problem.ProblemType;
import java.util.Optional;
import java.util.UUID;

/** What a caller is to the engagement that a meeting belongs to. */
enum Relation {
  MENTOR,
  MENTEE,
  /** The support team: reads, but never the private notes. */
  SUPPORT;

  /** Empty for everybody who may not know that the meeting exists. */
  static Optional<Relation> of(EngagementRef engagement, UUID person, boolean coordinator) {
    if (person.equals(engagement.mentorId())) {
      return Optional.of(MENTOR);
    }
    if (person.equals(engagement.menteeId())) {
      return Optional.of(MENTEE);
    }
    return coordinator ? Optional.of(SUPPORT) : Optional.empty();
  }

  boolean isOneOfTheTwo() {
    return this != SUPPORT;
  }

  /** Makes sure that somebody who reads does not write. */
  void requireOneOfTheTwo() {
    if (!isOneOfTheTwo()) {
      throw Problem.of(
          ProblemType.FORBIDDEN, "Only the two people of this mentorship can do this.");
    }
  }
}
