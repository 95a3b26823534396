package gov.cms.mentorship.engagement;

import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.profile.Cadence;
import gov.cms.mentorship.shared.page.ListQuery;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.page.Words;
import gov.cms.mentorship.shared.persistence.AggregateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EngagementRepository implements AggregateRepository<EngagementEntity> {

  private static final String SUMMARY =
      """
      e.id as id, e.program as program, e.state as state,
      mentee.id as menteeId, mentee.name as menteeName, mentee.component as menteeComponent,
      mentor.id as mentorId, mentor.name as mentorName, mentor.component as mentorComponent,
      e.menteeProfileId as menteeProfileId, e.mentorProfileId as mentorProfileId,
      e.matchRequestId as matchRequestId, e.proposedMonths as proposedMonths,
      e.proposedCadence as proposedCadence, e.openedAt as openedAt,
      e.updatedAt as updatedAt,
      case when e.state = DISCOVERY then e.agreementDueAt end as agreementDueAt, e.activeSince as activeSince,
      e.endsOn as endsOn, e.endedAt as endedAt
      """;

  private static final String PEOPLE =
      """
      join PersonEntity mentee on mentee.id = e.menteeId
      join PersonEntity mentor on mentor.id = e.mentorId
      """;

  boolean hasOpen(UUID mentee, UUID mentor) {
    return count("menteeId = ?1 and mentorId = ?2 and endedAt is null", mentee, mentor) > 0;
  }

  boolean hasOpen(UUID profile) {
    return count("(menteeProfileId = ?1 or mentorProfileId = ?1) and endedAt is null", profile) > 0;
  }

  /** One page of engagements, without their goals and meetings. */
  Page<EngagementSummary> list(
      EngagementFilter filter, Optional<UUID> only, Instant now, PageParameters page) {
    ListQuery query =
        ListQuery.of(getEntityManager(), SUMMARY, "EngagementEntity e", PEOPLE)
            .whereIf("e.program = :program", "program", filter.program)
            .eachOf("e.state", "state", filter.state);
    if (filter.agreementPastDue) {
      query.where("e.state = DISCOVERY and e.agreementDueAt < :now", "now", now);
    }
    only.ifPresent(person ->
        query.either(Map.of("person", person), "e.menteeId = :person", "e.mentorId = :person"));
    Words name = Words.of(filter.q.orElse(""));
    if (!name.none()) {
      String found =
          "(select found.id from PersonEntity found where %s)".formatted(name.in("found.sortName"));
      query.either(
          name.parameters(),
          "e.menteeId in " + found,
          "e.mentorId in %1$s and e.menteeId not in %1$s".formatted(found));
    }
    return query.page(page, filter.order(), EngagementRepository::summary);
  }

  /**
   * Open engagements that are past the end that was agreed on and whose people were not asked about
   * that end yet; from now on they were. It never counts as a new version.
   *
   * @param today in the program's time zone
   * @return id, menteeId, mentorId and endsOn of each, at most so many at once
   */
  List<Tuple> markAsked(String program, LocalDate today, int limit) {
    return getSession()
        .createNativeQuery(
            """
            update engagement set end_asked_for = ends_on
            where id in (select id from engagement
                         where program = :program and state in ('ACTIVE', 'PAUSED')
                           and ends_on < :today and end_asked_for is distinct from ends_on
                         order by id limit :limit for update skip locked)
            returning id, mentee_id, mentor_id, ends_on\
            """,
            Tuple.class)
        .addScalar("id", UUID.class)
        .addScalar("mentee_id", UUID.class)
        .addScalar("mentor_id", UUID.class)
        .addScalar("ends_on", LocalDate.class)
        .setParameter("program", program)
        .setParameter("today", today)
        .setParameter("limit", limit)
        .getResultList();
  }

  private static EngagementSummary summary(Tuple row) {
    return new EngagementSummary(
        row.get("id", UUID.class),
        row.get("program", String.class),
        row.get("state", EngagementState.class),
        PersonRef.of(row, "mentee"),
        PersonRef.of(row, "mentor"),
        row.get("menteeProfileId", UUID.class),
        row.get("mentorProfileId", UUID.class),
        row.get("matchRequestId", UUID.class),
        Period.ofMonths(row.get("proposedMonths", Integer.class)),
        row.get("proposedCadence", Cadence.class),
        row.get("openedAt", Instant.class),
        row.get("updatedAt", Instant.class),
        Optional.ofNullable(row.get("agreementDueAt", Instant.class)),
        Optional.ofNullable(row.get("activeSince", Instant.class)),
        Optional.ofNullable(row.get("endsOn", LocalDate.class)),
        Optional.ofNullable(row.get("endedAt", Instant.class)),
        GoalCounts.NONE,
        MeetingSummary.NONE);
  }
}
