package gov.cms.mentorship.meeting;

import gov.cms.mentorship.engagement.EngagementFacts;
import java.util.Optional;
import java.util.UUID;

/** What a caller is to the engagement that a meeting belongs to. */
enum Relation {
  MENTOR,
  MENTEE,
  /** The support team: reads, but never the private notes. */
  SUPPORT;

  /** Empty for everybody who may not know that the meeting exists. */
  static Optional<Relation> of(EngagementFacts engagement, UUID person, boolean coordinator) {
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
}
