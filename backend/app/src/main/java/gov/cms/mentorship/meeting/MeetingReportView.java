package gov.cms.mentorship.meeting;

import gov.cms.mentorship.profile.MeetingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The report of a meeting; filled in as far as known while it is due.
 *
 * @param privateNote the author's note, for the author, and for the other one if it was shared
 */
@Schema(name = "MeetingReport")
record MeetingReportView(
    UUID meetingId,
    UUID engagementId,
    ReportState state,
    Instant dueAt,
    LocalDate heldOn,
    Duration duration,
    MeetingMode mode,
    List<String> topics,
    Optional<MeetingProgress> progress,
    Optional<Integer> rating,
    boolean helpWanted,
    Optional<Instant> submittedAt,
    Optional<Instant> amendableUntil,
    Optional<PrivateNote> privateNote) {

  static MeetingReportView of(
      Meeting meeting, MeetingReport report, Duration amendable, Optional<PrivateNote> note) {
    return new MeetingReportView(
        meeting.id(),
        meeting.engagementId(),
        report.state(),
        report.dueAt(),
        report.heldOn(),
        report.duration(),
        report.mode(),
        report.topics(),
        report.progress(),
        report.rating(),
        report.helpWanted(),
        report.submittedAt(),
        report.amendableUntil(amendable),
        note);
  }
}
