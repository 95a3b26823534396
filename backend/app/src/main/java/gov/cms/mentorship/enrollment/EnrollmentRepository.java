package gov.cms.mentorship.enrollment;

import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.shared.page.ListQuery;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.page.Sort;
import gov.cms.mentorship.shared.page.Words;
import gov.cms.mentorship.shared.persistence.AggregateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EnrollmentRepository implements AggregateRepository<EnrollmentEntity> {

  private static final List<Sort> SORTS =
      List.of(
          Sort.byInstant("-stateSince", "e.stateSince"),
          Sort.byInstant("stateSince", "e.stateSince"),
          Sort.byText("name", "e.sortName"));

  /** Whether there is one that is not withdrawn. */
  boolean hasLive(UUID person, String program, ParticipantRole role) {
    return count(
            "personId = ?1 and program = ?2 and role = ?3 and state <> ?4",
            person,
            program,
            role,
            EnrollmentState.WITHDRAWN)
        > 0;
  }

  /** Whether that of a profile is active, and then it stays so until the end of the transaction. */
  boolean holdActive(UUID profile) {
    return find("profileId = ?1 and state = ?2", profile, EnrollmentState.ACTIVE)
        .withLock(LockModeType.PESSIMISTIC_READ)
        .firstResultOptional()
        .isPresent();
  }

  /** A person's enrollments in a program that are not over. */
  List<EnrollmentEntity> live(UUID person, String program) {
    return list(
        "personId = ?1 and program = ?2 and state not in ?3 order by createdAt, id",
        person,
        program,
        List.of(EnrollmentState.WITHDRAWN, EnrollmentState.DECLINED));
  }

  /** A person's enrollments that wait for the manager, locked. */
  List<EnrollmentEntity> inManagerReview(UUID person) {
    return find("personId = ?1 and state = ?2 order by id", person, EnrollmentState.MANAGER_REVIEW)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /**
   * All of the person of one in its program, locked in one order. Reads none of them before it is
   * locked.
   */
  List<EnrollmentEntity> lockedWith(UUID id) {
    return getEntityManager()
        .createQuery(
            """
            select e.personId as person, e.program as program
            from EnrollmentEntity e where e.id = :id\
            """,
            Tuple.class)
        .setParameter("id", id)
        .getResultList()
        .stream()
        .flatMap(row ->
            lockedOf(row.get("person", UUID.class), row.get("program", String.class)).stream())
        .toList();
  }

  /** All of a person in a program, locked in one order. */
  List<EnrollmentEntity> lockedOf(UUID person, String program) {
    return find("personId = ?1 and program = ?2 order by id", person, program)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /**
   * One page.
   *
   * @param owner only this person's
   */
  Page<Tuple> search(EnrollmentFilter filters, Optional<UUID> owner, PageParameters page) {
    ListQuery query =
        ListQuery.of(
                getEntityManager(),
                """
                e as enrollment,
                n.id as personId, n.name as personName, n.component as personComponent\
                """,
                "EnrollmentEntity e",
                "join PersonEntity n on n.id = e.personId")
            .whereIf("e.personId = :owner", "owner", owner)
            .whereIf("e.program = :program", "program", filters.program);
    if (filters.role.isPresent() || !filters.state.isEmpty()) {
      // Both are in front of the order in the index, so both are named.
      query
          .eachOf("e.role", "role", orAll(filters.role.stream().toList(), ParticipantRole.values()))
          .eachOf("e.state", "state", orAll(filters.state, EnrollmentState.values()));
    }
    Words name = Words.of(filters.q.orElse(""));
    if (!name.none()) {
      query.where(
          "e.personId in (select found.id from PersonEntity found where %s)"
              .formatted(name.in("found.sortName")),
          name.parameters());
    }
    return query.page(page, Sort.choose(filters.sort, SORTS), row -> row);
  }

  /** State, how many, since when. */
  List<Object[]> stages(String program, Optional<ParticipantRole> role) {
    String hql =
        """
        select e.state, count(*), min(e.stateSince) from EnrollmentEntity e
        where e.program = :program %s group by e.state
        """
            .formatted(role.isPresent() ? "and e.role = :role" : "");
    TypedQuery<Object[]> query =
        getEntityManager().createQuery(hql, Object[].class).setParameter("program", program);
    role.ifPresent(wanted -> query.setParameter("role", wanted));
    return query.getResultList();
  }

  private static <T> List<T> orAll(List<T> chosen, T[] all) {
    return chosen.isEmpty() ? List.of(all) : chosen;
  }
}
