package gov.cms.mentorship.engagement;

import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.profile.Cadence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One engagement as the caller may see it.
 *
 * @param contacts for its two people while it is open, and for the support team
 * @param agreement the latest version, signed or not
 * @param agreementDueAt by when both have signed, while they have not
 * @param endsOn as agreed by both
 * @param endReason for the support team alone
 * @param actions what the caller may do now
 */
public record Engagement(
    UUID id,
    String program,
    EngagementState state,
    PersonRef mentee,
    PersonRef mentor,
    Optional<Contacts> contacts,
    UUID menteeProfileId,
    UUID mentorProfileId,
    UUID matchRequestId,
    Period proposedDuration,
    Cadence proposedCadence,
    Optional<Agreement> agreement,
    Instant openedAt,
    Instant updatedAt,
    Optional<Instant> agreementDueAt,
    Optional<Instant> activeSince,
    Optional<LocalDate> endsOn,
    Optional<Instant> endedAt,
    Optional<String> endReason,
    GoalCounts goals,
    MeetingSummary meetings,
    List<EngagementAction> actions) {}
