package gov.cms.mentorship.report;

import gov.cms.mentorship.meeting.MeetingReportState;
import gov.cms.mentorship.profile.MeetingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The report of a meeting; filled in as far as known while it is due. */
record MeetingReport(
    UUID meetingId,
    UUID engagementId,
    MeetingReportState state,
    Instant dueAt,
    LocalDate heldOn,
    Duration duration,
    MeetingMode mode,
    List<String> topics,
    Optional<MeetingProgress> progress,
    Optional<Integer> rating,
    boolean helpWanted,
    Optional<Instant> helpHandledAt,
    Optional<Instant> submittedAt,
    Optional<Instant> amendableUntil,
    Instant updatedAt) {

  static MeetingReport of(
      MeetingReportEntity report, UUID engagementId, Optional<Instant> amendableUntil) {
    return new MeetingReport(
        report.meetingId(),
        engagementId,
        report.state(),
        report.dueAt(),
        report.heldOn(),
        report.duration(),
        report.mode(),
        report.topics(),
        report.progress(),
        report.rating(),
        report.helpWanted(),
        report.helpHandledAt(),
        report.submittedAt(),
        amendableUntil,
        report.updatedAt());
  }
}
