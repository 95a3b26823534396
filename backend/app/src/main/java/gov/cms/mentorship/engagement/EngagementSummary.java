package gov.cms.mentorship.engagement;

import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.profile.Cadence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;

/** One engagement of a list. */
record EngagementSummary(
    UUID id,
    String program,
    EngagementState state,
    PersonRef mentee,
    PersonRef mentor,
    UUID menteeProfileId,
    UUID mentorProfileId,
    UUID matchRequestId,
    Period proposedDuration,
    Cadence proposedCadence,
    Instant openedAt,
    Instant updatedAt,
    Optional<Instant> agreementDueAt,
    Optional<Instant> activeSince,
    Optional<LocalDate> endsOn,
    Optional<Instant> endedAt,
    GoalCounts goals,
    MeetingSummary meetings) {

  EngagementSummary with(GoalCounts knownGoals, MeetingSummary knownMeetings) {
    return new EngagementSummary(
        id,
        program,
        state,
        mentee,
        mentor,
        menteeProfileId,
        mentorProfileId,
        matchRequestId,
        proposedDuration,
        proposedCadence,
        openedAt,
        updatedAt,
        agreementDueAt,
        activeSince,
        endsOn,
        endedAt,
        knownGoals,
        knownMeetings);
  }
}
