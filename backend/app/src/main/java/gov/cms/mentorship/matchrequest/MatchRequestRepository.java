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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

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
  record Pair(
      String program, UUID menteeId, UUID mentorId, UUID menteeProfileId, UUID mentorProfileId) {}

  /** A time in which the mentee of a request has paused. */
  record Pause(Instant from, Instant to) {}

  Optional<Pair> pair(UUID id) {
    return getEntityManager()
        .createQuery(
            """
            select r.program, r.menteeId, r.mentorId, r.menteeProfileId, r.mentorProfileId
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
   * The requests of a program whose time to answer runs.
   *
   * @param locked whether they stay as they are until the end of the transaction
   */
  List<MatchRequestEntity> counting(String program, boolean locked) {
    return find(
            "program = ?1 and state = ?2 and pausedAt is null order by id",
            program,
            MatchRequestState.PENDING)
        .withLock(locked ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE)
        .list();
  }

  /** The requests of a person in a program whose time to answer runs, locked in their order. */
  List<MatchRequestEntity> lockedCountingOf(String program, UUID person) {
    return find(
            """
            program = ?1 and (menteeId = ?2 or mentorId = ?2) and state = ?3 and pausedAt is null
            order by id
            """,
            program,
            person,
            MatchRequestState.PENDING)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Moves until when there is time to answer. */
  void moveDueTimes(UUID id, Instant dueAt, Instant pastDueAt) {
    getSession()
        .createNativeMutationQuery(
            "update match_request set due_at = :due, past_due_at = :pastDue where id = :id")
        .setParameter("due", dueAt)
        .setParameter("pastDue", pastDueAt)
        .setParameter("id", id)
        .executeUpdate();
  }

  /** The mentee pauses. */
  void pause(UUID id, Instant now) {
    getSession()
        .createNativeMutationQuery("update match_request set paused_at = :now where id = :id")
        .setParameter("now", now)
        .setParameter("id", id)
        .executeUpdate();
  }

  /** The mentee is back: the pause that was is kept. */
  void resume(UUID id, Instant now) {
    getSession()
        .createNativeMutationQuery(
            """
            insert into match_request_pause (match_request_id, paused_at, resumed_at)
            select id, paused_at, :now from match_request where id = :id and paused_at is not null\
            """)
        .setParameter("now", now)
        .setParameter("id", id)
        .executeUpdate();
    getSession()
        .createNativeMutationQuery("update match_request set paused_at = null where id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  /** The pauses of some requests that are over. */
  Map<UUID, List<Pause>> pauses(Collection<UUID> requests) {
    return requests.isEmpty()
        ? Map.of()
        : getSession()
            .createNativeQuery(
                """
                select match_request_id, paused_at, resumed_at from match_request_pause
                where match_request_id in :requests\
                """,
                Tuple.class)
            .setParameter("requests", requests)
            .getResultList()
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get(0, UUID.class),
                    Collectors.mapping(
                        row -> new Pause(row.get(1, Instant.class), row.get(2, Instant.class)),
                        Collectors.toList())));
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
