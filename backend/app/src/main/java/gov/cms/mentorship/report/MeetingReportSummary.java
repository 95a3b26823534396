package gov.cms.mentorship.report;

import gov.cms.mentorship.meeting.MeetingReportState;
import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.profile.MeetingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The report of a meeting as the support team sees it: facts, and never the notes. */
record MeetingReportSummary(
    UUID meetingId,
    UUID engagementId,
    String program,
    PersonRef mentor,
    PersonRef mentee,
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
    Instant updatedAt) {}
