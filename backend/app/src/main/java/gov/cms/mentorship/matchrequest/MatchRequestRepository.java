package gov.cms.mentorship.matchrequest;

import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.shared.page.ListQuery;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.persistence.AggregateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.Session;

@ApplicationScoped
class MatchRequestRepository implements AggregateRepository<MatchRequestEntity> {

  private static final String ROW =
      """
      r as request,
      mentee.id as menteeId, mentee.name as menteeName, mentee.component as menteeComponent,
      mentor.id as mentorId, mentor.name as mentorName, mentor.component as mentorComponent
      """;

  private static final String PEOPLE =
      """
      join PersonEntity mentee on mentee.id = r.menteeId
      join PersonEntity mentor on mentor.id = r.mentorId
      """;

  /** A request with the names of its people. */
  record Row(MatchRequestEntity request, PersonRef mentee, PersonRef mentor) {}

  /** Whom a request is about, without the request itself: what is locked before it. */
  record Pair(UUID menteeId, UUID mentorId, UUID menteeProfileId, UUID mentorProfileId) {}

  Optional<Pair> pair(UUID id) {
    return getEntityManager()
        .createQuery(
            """
            select r.menteeId, r.mentorId, r.menteeProfileId, r.mentorProfileId
            from MatchRequestEntity r where r.id = :id\
            """,
            Pair.class)
        .setParameter("id", id)
        .getResultList()
        .stream()
        .findFirst();
  }

  boolean hasPending(UUID mentee, UUID mentor) {
    return count(
            "menteeId = ?1 and mentorId = ?2 and state = ?3",
            mentee,
            mentor,
            MatchRequestState.PENDING)
        > 0;
  }

  long pendingOf(UUID mentee, String program) {
    return count(
        "menteeId = ?1 and program = ?2 and state = ?3",
        mentee,
        program,
        MatchRequestState.PENDING);
  }

  /** The pending requests of a profile, locked, in the order of their ids. */
  List<MatchRequestEntity> lockedPendingOf(UUID profile) {
    return find(
            "(menteeProfileId = ?1 or mentorProfileId = ?1) and state = ?2 order by id",
            profile,
            MatchRequestState.PENDING)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** The pending requests between two people, whoever is the mentor, locked in their order. */
  List<MatchRequestEntity> lockedPendingBetween(UUID one, UUID other) {
    return find(
            """
            ((menteeId = ?1 and mentorId = ?2) or (menteeId = ?2 and mentorId = ?1))
            and state = ?3 order by id
            """,
            one,
            other,
            MatchRequestState.PENDING)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /**
   * Pending requests that were sent before this moment, locked; those that somebody answers now are
   * left out.
   */
  List<MatchRequestEntity> lockedPendingSince(String program, Instant moment, int limit) {
    return getEntityManager()
        .unwrap(Session.class)
        .createSelectionQuery(
            """
            from MatchRequestEntity
            where program = :program and state = PENDING and createdAt < :moment order by id
            """,
            MatchRequestEntity.class)
        .setParameter("program", program)
        .setParameter("moment", moment)
        .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
        .setMaxResults(limit)
        .getResultList();
  }

  /**
   * One page of requests.
   *
   * @param person whose boxes are meant
   * @param all whether the person coordinates, and sees those of others
   * @param programs the slugs of all programs there are
   */
  Page<Row> list(
      MatchRequestFilter filter,
      UUID person,
      boolean all,
      List<String> programs,
      PageParameters page) {
    ListQuery query = ListQuery.of(getEntityManager(), ROW, "MatchRequestEntity r", PEOPLE);
    Map<String, UUID> me = Map.of("person", person);
    List<String> program = filter.program.stream().toList();
    List<MatchRequestState> state = filter.state;
    if (filter.box.isPresent()) {
      switch (filter.box.get()) {
        case RECEIVED ->
            query.either(
                me, "r.mentorId = :person", "r.menteeId = :person and r.origin = COORDINATOR");
        case SENT -> {
          // Whoever proposes pairs has many: their index has program and state before the order.
          query.where("coalesce(r.proposedBy, r.menteeId) = :person", me);
          if (!all) {
            query.where("r.origin = MENTEE");
          }
          program = program.isEmpty() ? programs : program;
          state = state.isEmpty() ? List.of(MatchRequestState.values()) : state;
        }
      }
    } else if (!all) {
      query.either(me, "r.menteeId = :person", "r.mentorId = :person");
    }
    query.eachOf("r.program", "program", program).eachOf("r.state", "state", state);
    return query.page(page, filter.order(), MatchRequestRepository::row);
  }

  private static Row row(Tuple row) {
    return new Row(
        row.get("request", MatchRequestEntity.class),
        PersonRef.of(row, "mentee"),
        PersonRef.of(row, "mentor"));
  }
}
