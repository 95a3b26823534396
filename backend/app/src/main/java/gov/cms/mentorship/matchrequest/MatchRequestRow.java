package gov.cms.mentorship.matchrequest;

import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.profile.Cadence;
import gov.cms.mentorship.shared.time.BusinessCalendar;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;

/** A match request with its people, as the database has it. */
record MatchRequestRow(
    UUID id,
    long version,
    String program,
    Standing standing,
    PersonRef mentee,
    PersonRef mentor,
    UUID menteeProfileId,
    UUID mentorProfileId,
    String resonated,
    String hopes,
    Period proposedDuration,
    Cadence proposedCadence,
    Instant dueAt,
    Instant createdAt,
    Optional<Instant> answeredAt,
    Optional<UUID> engagementId) {

  /** How a viewer sees it at a moment. */
  MatchRequest details(Viewer viewer, BusinessCalendar calendar, Instant now) {
    boolean pending = standing.status() == MatchRequestState.PENDING;
    return new MatchRequest(
        id,
        program,
        standing.origin(),
        mentee,
        mentor,
        menteeProfileId,
        mentorProfileId,
        resonated,
        hopes,
        proposedDuration,
        proposedCadence,
        standing.status(),
        standing.menteeAnswer(),
        standing.mentorAnswer(),
        dueAt,
        new DueIn(calendar.businessDaysBetween(now, dueAt), pending && now.isAfter(dueAt)),
        createdAt,
        answeredAt,
        engagementId,
        standing.actionsOf(viewer));
  }
}
