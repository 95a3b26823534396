package gov.cms.mentorship.meeting;

import java.util.List;

/** Where the report of a meeting stands. */
public enum MeetingReportState {
  /** It is expected. */
  DUE,
  /** It was filed. */
  SUBMITTED,
  /** Nobody expects it: the meeting did not take place. */
  WAIVED;

  /** What can happen to a report from here. */
  List<String> possible() {
    return switch (this) {
      case DUE -> List.of("SUBMIT", "WAIVE");
      case SUBMITTED -> List.of("AMEND");
      case WAIVED -> List.of();
    };
  }
}
