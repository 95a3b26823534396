package gov.cms.mentorship.meeting;

import gov.cms.mentorship.profile.MeetingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The report of a meeting; filled in as far as known while it is due.
 *
 * @param privateNote the author's note, for the author, and for the other one if it was shared
 */
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
    Optional<Instant> submittedAt,
    Optional<Instant> amendableUntil,
    Optional<PrivateNote> privateNote) {

  static MeetingReport of(
      MeetingEntity meeting,
      MeetingReportEntity report,
      Duration amendable,
      Optional<PrivateNote> note) {
    return new MeetingReport(
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
