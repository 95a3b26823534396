package gov.cms.mentorship.matchrequest;

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
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MatchRequestRepository implements PanacheRepositoryBase<MatchRequestEntity, UUID> {

  private static final String ROW =
      """
      r.id as id, r.version as version, r.program as program, r.origin as origin,
      mentee.id as menteeId, mentee.name as menteeName, mentee.component as menteeComponent,
      mentor.id as mentorId, mentor.name as mentorName, mentor.component as mentorComponent,
      r.menteeProfileId as menteeProfileId, r.mentorProfileId as mentorProfileId,
      r.resonated as resonated, r.hopes as hopes, r.proposedMonths as proposedMonths,
      r.proposedCadence as proposedCadence, r.status as status, r.menteeAnswer as menteeAnswer,
      r.mentorAnswer as mentorAnswer, r.dueAt as dueAt, r.createdAt as createdAt,
      r.answeredAt as answeredAt, r.engagementId as engagementId
      """;

  private static final String FROM =
      """
      MatchRequestEntity r
      join PersonEntity mentee on mentee.id = r.menteeId
      join PersonEntity mentor on mentor.id = r.mentorId
      """;

  /** The request with its row locked until the end of the transaction. */
  MatchRequestEntity locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(MatchRequestRepository::notFound);
  }

  boolean hasPending(UUID mentee, UUID mentor) {
    return count(
            "menteeId = ?1 and mentorId = ?2 and status = ?3",
            mentee,
            mentor,
            MatchRequestState.PENDING)
        > 0;
  }

  long pendingOf(UUID mentee, String program) {
    return count(
        "menteeId = ?1 and program = ?2 and status = ?3",
        mentee,
        program,
        MatchRequestState.PENDING);
  }

  /** The pending requests of a profile, locked, in the order of their ids. */
  List<MatchRequestEntity> lockedPendingOf(UUID profile) {
    return find(
            "(menteeProfileId = ?1 or mentorProfileId = ?1) and status = ?2 order by id",
            profile,
            MatchRequestState.PENDING)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Whether a mentor has a place left at this moment; only taking it makes sure. */
  boolean hasPlace(UUID mentorProfile) {
    return getEntityManager()
            .createQuery(
                "select count(*) from ProfileEntity p where p.id = :id and p.placesTaken < p.capacity",
                Long.class)
            .setParameter("id", mentorProfile)
            .getSingleResult()
        > 0;
  }

  MatchRequestRow row(UUID id) {
    return getEntityManager()
        .createQuery("select " + ROW + " from " + FROM + " where r.id = :id", Tuple.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(MatchRequestRepository::row)
        .orElseThrow(MatchRequestRepository::notFound);
  }

  Page<MatchRequestRow> list(
      MatchRequestFilter filter, UUID person, boolean all, PageParameters page) {
    ListQuery query =
        ListQuery.of(getEntityManager(), ROW, FROM, "r.id")
            .whereIf("r.program = :program", "program", filter.program)
            .whereAny("r.status in :statuses", "statuses", filter.status);
    if (filter.box.isPresent()) {
      query.where(
          switch (filter.box.get()) {
            case RECEIVED ->
                "(r.mentorId = :person or (r.menteeId = :person and r.origin = COORDINATOR))";
            case SENT -> "(r.proposedBy = :person or (r.menteeId = :person and r.origin = MENTEE))";
          },
          "person",
          person);
    } else if (!all) {
      query.where("(r.menteeId = :person or r.mentorId = :person)", "person", person);
    }
    return query.page(page, filter.order(), MatchRequestRepository::row);
  }

  static Problem notFound() {
    return Problem.notFound("request");
  }

  private static MatchRequestRow row(Tuple row) {
    return new MatchRequestRow(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("program", String.class),
        new Standing(
            row.get("origin", Origin.class),
            row.get("status", MatchRequestState.class),
            row.get("menteeId", UUID.class),
            row.get("mentorId", UUID.class),
            Optional.ofNullable(row.get("menteeAnswer", ProposalAnswer.class)),
            Optional.ofNullable(row.get("mentorAnswer", ProposalAnswer.class))),
        person(row, "mentee"),
        person(row, "mentor"),
        row.get("menteeProfileId", UUID.class),
        row.get("mentorProfileId", UUID.class),
        row.get("resonated", String.class),
        row.get("hopes", String.class),
        Period.ofMonths(row.get("proposedMonths", Integer.class)),
        row.get("proposedCadence", Cadence.class),
        row.get("dueAt", Instant.class),
        row.get("createdAt", Instant.class),
        Optional.ofNullable(row.get("answeredAt", Instant.class)),
        Optional.ofNullable(row.get("engagementId", UUID.class)));
  }

  private static PersonRef person(Tuple row, String role) {
    return new PersonRef(
        row.get(role + "Id", UUID.class),
        row.get(role + "Name", String.class),
        Optional.ofNullable(row.get(role + "Component", String.class)));
  }
}
