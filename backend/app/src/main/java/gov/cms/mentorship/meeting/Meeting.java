package gov.cms.mentorship.meeting;

import gov.cms.mentorship.profile.MeetingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting as one of its people or the support team sees it.
 *
 * @param actions what the caller may do now
 */
record Meeting(
    UUID id,
    UUID engagementId,
    String program,
    Instant startsAt,
    Duration duration,
    MeetingMode mode,
    Optional<String> place,
    List<String> agenda,
    MeetingState state,
    Optional<ReportStanding> report,
    Instant updatedAt,
    List<MeetingAction> actions) {

  /** Where the report of a meeting stands. */
  @Schema(name = "MeetingReportStanding")
  record ReportStanding(MeetingReportState state, Instant dueAt) {}

  static Meeting of(MeetingEntity meeting, MeetingSituation situation, MeetingRelation relation) {
    return new Meeting(
        meeting.id(),
        meeting.engagementId(),
        meeting.program(),
        meeting.startsAt(),
        meeting.duration(),
        meeting.mode(),
        meeting.place(),
        meeting.agenda(),
        meeting.state(),
        situation.report().map(known -> new ReportStanding(known.state(), known.dueAt())),
        meeting.updatedAt(),
        situation.actions(relation));
  }
}
