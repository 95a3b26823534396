package gov.cms.mentorship.report;

import gov.cms.mentorship.shared.event.EventType;
import gov.cms.mentorship.shared.event.Payload;
import gov.cms.mentorship.shared.event.Subject;
import java.time.Instant;
import java.util.UUID;

/**
 * What reports of meetings tell. The subject is the report, its people are the two who met. What it
 * says is never part of it.
 */
public sealed interface ReportEvents extends Payload {

  /** What these events are about. */
  static Subject subject(UUID report) {
    return new Subject("meeting-report", report);
  }

  /** A meeting was planned that can be reported. */
  @EventType("meeting-report.opened")
  record Opened(UUID meetingId, Instant dueAt) implements ReportEvents {}

  /** Its meeting was moved, or its plan was changed. */
  @EventType("meeting-report.followed")
  record Followed(UUID meetingId, Instant dueAt) implements ReportEvents {}

  /** The mentor filed it. */
  @EventType("meeting-report.submitted")
  record Submitted(UUID meetingId) implements ReportEvents {}

  /** The mentor corrected it. */
  @EventType("meeting-report.amended")
  record Amended(UUID meetingId) implements ReportEvents {}

  /** Somebody of the support team has seen to what it asks for. */
  @EventType("meeting-report.help-handled")
  record HelpHandled(UUID meetingId) implements ReportEvents {}

  /** Nobody expects it any more. */
  @EventType("meeting-report.waived")
  record Waived(UUID meetingId) implements ReportEvents {}
}
