package gov.cms.mentorship.report;

import static gov.cms.mentorship.meeting.MeetingRelation.COORDINATOR;
import static gov.cms.mentorship.meeting.MeetingRelation.MENTOR;
import static gov.cms.mentorship.meeting.MeetingRelation.SYSTEM;
import static gov.cms.mentorship.meeting.MeetingReportState.DUE;
import static gov.cms.mentorship.meeting.MeetingReportState.SUBMITTED;
import static gov.cms.mentorship.meeting.MeetingReportState.WAIVED;
import static gov.cms.mentorship.report.MeetingReportAction.AMEND;
import static gov.cms.mentorship.report.MeetingReportAction.FOLLOW;
import static gov.cms.mentorship.report.MeetingReportAction.HANDLE_HELP;
import static gov.cms.mentorship.report.MeetingReportAction.SUBMIT;
import static gov.cms.mentorship.report.MeetingReportAction.WAIVE;
import static gov.cms.mentorship.shared.lifecycle.Lifecycle.by;
import static gov.cms.mentorship.shared.lifecycle.Lifecycle.to;

import gov.cms.mentorship.meeting.MeetingRelation;
import gov.cms.mentorship.meeting.MeetingReportState;
import gov.cms.mentorship.shared.lifecycle.Lifecycle;

/** The life of a report. When it can be filed and amended is for its meeting to say. */
final class MeetingReportLifecycle {

  static final Lifecycle<MeetingReportState, MeetingReportAction, MeetingRelation> TABLE =
      Lifecycle.of(MeetingReportState.class, MeetingReportAction.class, MeetingRelation.class)
          .row(DUE, FOLLOW, by(SYSTEM), to(DUE))
          .row(DUE, SUBMIT, by(MENTOR), to(SUBMITTED))
          .row(DUE, WAIVE, by(SYSTEM), to(WAIVED))
          .row(SUBMITTED, AMEND, by(MENTOR), to(SUBMITTED))
          .row(SUBMITTED, HANDLE_HELP, by(COORDINATOR), to(SUBMITTED))
          .build();

  private MeetingReportLifecycle() {}
}
