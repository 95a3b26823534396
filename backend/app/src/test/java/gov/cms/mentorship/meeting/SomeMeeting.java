package gov.cms.mentorship.meeting;

import gov.cms.mentorship.profile.MeetingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A meeting for tests that need no database. */
final class SomeMeeting {

  static final Instant START = Instant.parse("2026-11-24T15:00:00Z");

  private static final NewMeeting PLAN =
      new NewMeeting(
          START, Duration.ofHours(1), MeetingMode.VIDEO, Optional.empty(), List.of("Goals"));

  private SomeMeeting() {}

  /** A meeting that has come to a state the way they all do. */
  static MeetingEntity in(MeetingState state) {
    MeetingEntity meeting = new MeetingEntity(UUID.randomUUID(), "cms-isso", PLAN);
    switch (state) {
      case SCHEDULED -> {}
      case HELD -> meeting.move(MeetingAction.HOLD, MeetingRelation.MENTEE);
      case CANCELLED -> meeting.move(MeetingAction.CANCEL, MeetingRelation.MENTEE);
      case MISSED -> meeting.move(MeetingAction.MISS, MeetingRelation.MENTEE);
    }
    return meeting;
  }

  static void take(MeetingEntity meeting, MeetingAction action, MeetingRelation by) {
    if (action == MeetingAction.UPDATE) {
      meeting.update(by, PLAN);
    } else {
      meeting.move(action, by);
    }
  }
}
