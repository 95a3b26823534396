package gov.cms.mentorship.meeting;

import static gov.cms.mentorship.meeting.MeetingAction.AMEND_REPORT;
import static gov.cms.mentorship.meeting.MeetingAction.CANCEL;
import static gov.cms.mentorship.meeting.MeetingAction.HOLD;
import static gov.cms.mentorship.meeting.MeetingAction.MISS;
import static gov.cms.mentorship.meeting.MeetingAction.REPORT;
import static gov.cms.mentorship.meeting.MeetingAction.UPDATE;
import static gov.cms.mentorship.meeting.MeetingRelation.MENTEE;
import static gov.cms.mentorship.meeting.MeetingRelation.MENTOR;
import static gov.cms.mentorship.meeting.MeetingRelation.SYSTEM;
import static gov.cms.mentorship.meeting.MeetingState.CANCELLED;
import static gov.cms.mentorship.meeting.MeetingState.HELD;
import static gov.cms.mentorship.meeting.MeetingState.MISSED;
import static gov.cms.mentorship.meeting.MeetingState.SCHEDULED;
import static gov.cms.mentorship.shared.lifecycle.Lifecycle.by;
import static gov.cms.mentorship.shared.lifecycle.Lifecycle.to;

import gov.cms.mentorship.shared.lifecycle.Lifecycle;

/**
 * The life of a meeting. What depends on the time, the report or the engagement besides is an
 * {@link MeetingObstacle}.
 */
final class MeetingLifecycle {

  static final Lifecycle<MeetingState, MeetingAction, MeetingRelation> TABLE =
      Lifecycle.of(MeetingState.class, MeetingAction.class, MeetingRelation.class)
          .row(SCHEDULED, UPDATE, by(MENTOR, MENTEE), to(SCHEDULED))
          .row(SCHEDULED, CANCEL, by(MENTOR, MENTEE, SYSTEM), to(CANCELLED))
          .row(SCHEDULED, MISS, by(MENTOR, MENTEE), to(MISSED))
          .row(SCHEDULED, HOLD, by(MENTOR, MENTEE), to(HELD))
          .row(SCHEDULED, REPORT, by(MENTOR), to(HELD))
          .row(HELD, REPORT, by(MENTOR), to(HELD))
          .row(HELD, AMEND_REPORT, by(MENTOR), to(HELD))
          .build();

  private MeetingLifecycle() {}
}
