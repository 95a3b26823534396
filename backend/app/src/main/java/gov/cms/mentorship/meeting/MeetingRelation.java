package gov.cms.mentorship.meeting;

import gov.cms.mentorship.engagement.EngagementRef;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.security.Roles;
import java.util.Optional;

/** What somebody is to a meeting, and to the report of it. */
public enum MeetingRelation {
  /** The mentor of the two. */
  MENTOR,
  /** The mentee of the two. */
  MENTEE,
  /** The support team: reads. */
  COORDINATOR,
  /** What follows by itself from something else, whoever caused that. */
  SYSTEM;

  /** Whether it is one of the two people. */
  public boolean isOneOfTheTwo() {
    return this == MENTOR || this == MENTEE;
  }

  /** What an actor is to the meetings of an engagement; nothing to strangers. */
  static Optional<MeetingRelation> of(EngagementRef engagement, Actor actor) {
    return switch (actor) {
      case Actor.Person acting when acting.id().equals(engagement.mentorId()) ->
          Optional.of(MENTOR);
      case Actor.Person acting when acting.id().equals(engagement.menteeId()) ->
          Optional.of(MENTEE);
      case Actor.Person acting when acting.has(Roles.COORDINATOR) -> Optional.of(COORDINATOR);
      default -> Optional.empty();
    };
  }
}
