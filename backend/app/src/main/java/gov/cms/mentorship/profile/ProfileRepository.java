package gov.cms.mentorship.profile;

import gov.cms.mentorship.shared.persistence.AggregateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class ProfileRepository implements AggregateRepository<ProfileEntity> {

  private static final String FACTS =
      """
      select new gov.cms.mentorship.profile.ProfileRef(
          p.id, p.program, p.role, p.personId, p.listed, p.openToRequests,
          case when p.placesTaken < p.capacity then true else false end)
      from ProfileEntity p
      """;

  /** Locks the row without loading what the caller does not need; false if there is none. */
  boolean lock(UUID id) {
    return lock("no key update", id);
  }

  /** Keeps the row as it is without loading it; false if there is none. */
  boolean hold(UUID id) {
    return lock("share", id);
  }

  /** All profiles of a person, locked; those of a mentor come first. */
  List<ProfileEntity> lockedOf(UUID person) {
    return find("personId = ?1 order by role desc, id", person)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  private boolean lock(String strength, UUID id) {
    return !getSession()
        .createNativeQuery("select id from profile where id = :id for " + strength, UUID.class)
        .addScalar("id", UUID.class)
        .setParameter("id", id)
        .getResultList()
        .isEmpty();
  }

  Optional<ProfileRef> facts(UUID id) {
    return getEntityManager()
        .createQuery(FACTS + "where p.id = :id", ProfileRef.class)
        .setParameter("id", id)
        .getResultList()
        .stream()
        .findFirst();
  }

  Optional<ProfileRef> liveFacts(UUID person, String program, ParticipantRole role) {
    return getEntityManager()
        .createQuery(
            FACTS
                + "where p.personId = :person and p.program = :program and p.role = :role and not p.retired",
            ProfileRef.class)
        .setParameter("person", person)
        .setParameter("program", program)
        .setParameter("role", role)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** The topics and focus areas of a person's live mentee profile, in a fixed order. */
  List<ProfileTerm> wanted(UUID person, String program) {
    return getEntityManager()
        .createQuery(
            """
            select t from ProfileEntity p join p.terms t
            where p.personId = :person and p.program = :program and p.role = MENTEE and not p.retired
            and t.kind in (TOPIC, FOCUS_AREA) order by t.kind, t.code\
            """,
            ProfileTerm.class)
        .setParameter("person", person)
        .setParameter("program", program)
        .getResultList();
  }

  /** These columns of these profiles {@code p} and their people {@code n}. */
  List<Tuple> rows(String columns, Collection<UUID> ids) {
    return getEntityManager()
        .createQuery(
            "select "
                + columns
                + " from ProfileEntity p join PersonEntity n on n.id = p.personId where p.id in :ids",
            Tuple.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** The terms of these profiles, in one query. */
  Map<UUID, List<ProfileTerm>> terms(Collection<UUID> ids) {
    return byProfile(
        "select p.id, t from ProfileEntity p join p.terms t where p.id in :ids order by t.kind, t.code",
        ids,
        ProfileTerm.class);
  }

  /** The meeting modes of these profiles, in one query. */
  Map<UUID, List<MeetingMode>> meetingModes(Collection<UUID> ids) {
    return byProfile(
        "select p.id, m from ProfileEntity p join p.meetingModes m where p.id in :ids order by m",
        ids,
        MeetingMode.class);
  }

  private <T> Map<UUID, List<T>> byProfile(String hql, Collection<UUID> ids, Class<T> type) {
    return getEntityManager()
        .createQuery(hql, Object[].class)
        .setParameter("ids", ids)
        .getResultList()
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> (UUID) row[0],
                Collectors.mapping(row -> type.cast(row[1]), Collectors.toList())));
  }

  /** Takes one place if there is one; false otherwise. Atomic, whoever else does the same. */
  boolean takePlace(UUID id) {
    return changePlaces(
        "update profile set places_taken = places_taken + 1 where id = :id and places_taken < capacity and not retired",
        id);
  }

  /** Gives one place back if one was taken; false otherwise. */
  boolean giveBackPlace(UUID id) {
    return changePlaces(
        "update profile set places_taken = places_taken - 1 where id = :id and places_taken > 0",
        id);
  }

  /** Says until when a person is away, without a new version of what the person has written. */
  void away(UUID person, String program, Optional<LocalDate> until) {
    getSession()
        .createNativeMutationQuery(
            """
            update profile set away_until = :until
            where id in (select id from profile
                         where person_id = :person and program = :program and not retired
                         order by role desc, id for no key update)
            and away_until is distinct from :until\
            """)
        .setParameter("until", until.orElse(null), LocalDate.class)
        .setParameter("person", person)
        .setParameter("program", program)
        .executeUpdate();
  }

  /** Until when the people of these profiles are away, of those who are. */
  Map<UUID, LocalDate> awayUntil(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : getEntityManager()
            .createQuery(
                "select p.id, p.awayUntil from ProfileEntity p where p.id in :ids and p.awayUntil is not null",
                Object[].class)
            .setParameter("ids", ids)
            .getResultList()
            .stream()
            .collect(Collectors.toMap(row -> (UUID) row[0], row -> (LocalDate) row[1]));
  }

  private boolean changePlaces(String update, UUID id) {
    return getSession().createNativeMutationQuery(update).setParameter("id", id).executeUpdate()
        == 1;
  }
}
