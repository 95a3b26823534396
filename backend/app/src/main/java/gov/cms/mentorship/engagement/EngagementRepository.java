package gov.cms.mentorship.engagement;

import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.profile.Cadence;
import gov.cms.mentorship.shared.page.ListQuery;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EngagementRepository implements PanacheRepositoryBase<EngagementEntity, UUID> {

  private static final String SUMMARY =
      """
      e.id as id, e.program as program, e.state as state,
      mentee.id as menteeId, mentee.name as menteeName, mentee.component as menteeComponent,
      mentor.id as mentorId, mentor.name as mentorName, mentor.component as mentorComponent,
      e.menteeProfileId as menteeProfileId, e.mentorProfileId as mentorProfileId,
      e.matchRequestId as matchRequestId, e.proposedMonths as proposedMonths,
      e.proposedCadence as proposedCadence, e.openedAt as openedAt, e.activeSince as activeSince,
      e.endsOn as endsOn, e.endedAt as endedAt,
      (select count(*) from GoalEntity g where g.engagementId = e.id and g.status <> DROPPED) as goals,
      (select count(*) from GoalEntity a where a.engagementId = e.id and a.status = ACHIEVED) as achieved
      """;

  private static final String FROM =
      """
      EngagementEntity e
      join PersonEntity mentee on mentee.id = e.menteeId
      join PersonEntity mentor on mentor.id = e.mentorId
      """;

  EngagementEntity require(UUID id) {
    return findByIdOptional(id).orElseThrow(EngagementRepository::notFound);
  }

  /** The engagement with its row locked until the end of the transaction. */
  EngagementEntity locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(EngagementRepository::notFound);
  }

  boolean hasOpen(UUID mentee, UUID mentor) {
    return count("menteeId = ?1 and mentorId = ?2 and endedAt is null", mentee, mentor) > 0;
  }

  boolean hasOpen(UUID profile) {
    return count("(menteeProfileId = ?1 or mentorProfileId = ?1) and endedAt is null", profile) > 0;
  }

  /** One page of engagements, without their meetings. */
  Page<EngagementSummary> list(EngagementFilter filter, Optional<UUID> only, PageParameters page) {
    return ListQuery.of(getEntityManager(), SUMMARY, FROM, "e.id")
        .whereIf("(e.menteeId = :person or e.mentorId = :person)", "person", only)
        .whereIf("e.program = :program", "program", filter.program)
        .whereAny("e.state in :states", "states", filter.state)
        .whereIf(
            "(locate(:name, lower(mentee.name)) > 0 or locate(:name, lower(mentor.name)) > 0)",
            "name",
            filter.q.map(String::toLowerCase))
        .page(page, filter.order(), EngagementRepository::summary);
  }

  static Problem notFound() {
    return Problem.notFound("mentorship");
  }

  private static EngagementSummary summary(Tuple row) {
    return new EngagementSummary(
        row.get("id", UUID.class),
        row.get("program", String.class),
        row.get("state", EngagementState.class),
        person(row, "mentee"),
        person(row, "mentor"),
        row.get("menteeProfileId", UUID.class),
        row.get("mentorProfileId", UUID.class),
        row.get("matchRequestId", UUID.class),
        Period.ofMonths(row.get("proposedMonths", Integer.class)),
        row.get("proposedCadence", Cadence.class),
        row.get("openedAt", Instant.class),
        Optional.ofNullable(row.get("activeSince", Instant.class)),
        Optional.ofNullable(row.get("endsOn", LocalDate.class)),
        Optional.ofNullable(row.get("endedAt", Instant.class)),
        new GoalCounts(
            row.get("goals", Long.class).intValue(), row.get("achieved", Long.class).intValue()),
        MeetingSummary.NONE);
  }

  private static PersonRef person(Tuple row, String role) {
    return new PersonRef(
        row.get(role + "Id", UUID.class),
        row.get(role + "Name", String.class),
        Optional.ofNullable(row.get(role + "Component", String.class)));
  }
}
