package gov.cms.mentorship.person;

import gov.cms.mentorship.shared.actor.SignedIn;
import gov.cms.mentorship.shared.persistence.AggregateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PersonRepository implements AggregateRepository<PersonEntity> {

  /**
   * The addresses of everybody above {@code :person}: the managers that people name, as far as
   * those are people who are known.
   */
  private static final String ABOVE =
      """
      with recursive above (address) as (
          select lower(manager_email) from person
          where id = :person and manager_email is not null
          union
          select lower(p.manager_email) from above
          join person p on p.email <> '' and lower(p.email) = above.address
          where p.manager_email is not null)\
      """;

  /** Whom {@code :person} has blocked, and who has blocked them. */
  private static final String BLOCKS =
      """
      select blocked_id from person_block where blocker_id = :person
      union select blocker_id from person_block where blocked_id = :person\
      """;

  /** What is known of an account. */
  record Account(UUID id, String givenName, String familyName, String email) {

    boolean says(SignedIn account) {
      return givenName.equals(account.givenName())
          && familyName.equals(account.familyName())
          && email.equals(account.email());
    }
  }

  Optional<Account> findAccount(String subject) {
    return getEntityManager()
        .createQuery(
            "select p.id, p.givenName, p.familyName, p.email from PersonEntity p where p.subject = :subject",
            Account.class)
        .setParameter("subject", subject)
        .getResultList()
        .stream()
        .findFirst();
  }

  Optional<String> findName(UUID id) {
    return getEntityManager()
        .createQuery("select p.name from PersonEntity p where p.id = :id", String.class)
        .setParameter("id", id)
        .getResultList()
        .stream()
        .findFirst();
  }

  List<PersonEntity> findAll(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", ids);
  }

  /** Adds a person on the first visit; of two first visits at once, one does nothing. */
  void addIfNew(UUID id, SignedIn account, String zone, Instant now) {
    getSession()
        .createNativeMutationQuery(
            """
            insert into person (id, version, subject, given_name, family_name, name, email, time_zone,
                                created_at, updated_at, updated_by)
            values (:id, 0, :subject, :given, :family, :name, :email, :zone, :now, :now,
                    current_setting('mentorship.actor'))
            on conflict (subject) do nothing\
            """)
        .setParameter("id", id)
        .setParameter("subject", account.subject())
        .setParameter("given", account.givenName())
        .setParameter("family", account.familyName())
        .setParameter("name", PersonEntity.nameOf(account))
        .setParameter("email", account.email())
        .setParameter("zone", zone)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** Keeps what is known of people until the end of the transaction. */
  void hold(Collection<UUID> people) {
    lock("share", people);
  }

  /** Locks people against everybody who holds them; tells how many exist. */
  int lockForChange(Collection<UUID> people) {
    return lock("no key update", people);
  }

  private int lock(String strength, Collection<UUID> people) {
    return getSession()
        .createNativeQuery(
            "select id from person where id in (:people) order by id for " + strength, UUID.class)
        .addScalar("id", UUID.class)
        .setParameter("people", people)
        .getResultList()
        .size();
  }

  /** Everybody who can be reached, or who has named a manager: who stands below whom. */
  List<KeptApart.Line> lines() {
    return getSession()
        .createNativeQuery(
            """
            select id, lower(email), lower(coalesce(manager_email, '')) from person
            where email <> '' or manager_email is not null\
            """,
            Tuple.class)
        .getResultList()
        .stream()
        .map(row ->
            new KeptApart.Line(
                row.get(0, UUID.class), row.get(1, String.class), row.get(2, String.class)))
        .toList();
  }

  /** Who has blocked whom. */
  List<KeptApart.Block> blocks() {
    return getSession()
        .createNativeQuery("select blocker_id, blocked_id from person_block", Tuple.class)
        .getResultList()
        .stream()
        .map(row -> new KeptApart.Block(row.get(0, UUID.class), row.get(1, UUID.class)))
        .toList();
  }

  void block(UUID blocker, UUID blocked, Instant now) {
    getSession()
        .createNativeMutationQuery(
            """
            insert into person_block (blocker_id, blocked_id, created_at)
            values (:blocker, :blocked, :now) on conflict do nothing\
            """)
        .setParameter("blocker", blocker)
        .setParameter("blocked", blocked)
        .setParameter("now", now)
        .executeUpdate();
  }

  void unblock(UUID blocker, UUID blocked) {
    getSession()
        .createNativeMutationQuery(
            "delete from person_block where blocker_id = :blocker and blocked_id = :blocked")
        .setParameter("blocker", blocker)
        .setParameter("blocked", blocked)
        .executeUpdate();
  }

  /** Whom a person has blocked, in the order in which it was done. */
  List<PersonRef> blockedBy(UUID blocker) {
    return getSession()
        .createNativeQuery(
            """
            select p.* from person_block b join person p on p.id = b.blocked_id
            where b.blocker_id = :blocker order by b.created_at, p.id\
            """,
            PersonEntity.class)
        .setParameter("blocker", blocker)
        .getResultList()
        .stream()
        .map(PersonEntity::ref)
        .toList();
  }

  /** Everybody whom a person has blocked or who has blocked the person. */
  List<UUID> apartFrom(UUID person) {
    return getSession()
        .createNativeQuery(BLOCKS, UUID.class)
        .addScalar("blocked_id", UUID.class)
        .setParameter("person", person)
        .getResultList();
  }

  /** Whether a person has named the address of another one as that of their manager. */
  boolean isManager(UUID manager, UUID person) {
    return getSession()
        .createNativeQuery(
            """
            select exists(select 1 from person m join person p on lower(p.manager_email) = lower(m.email)
                          where m.id = :manager and p.id = :person and m.email <> '') as so\
            """,
            Boolean.class)
        .addScalar("so", Boolean.class)
        .setParameter("manager", manager)
        .setParameter("person", person)
        .getSingleResult();
  }

  /**
   * Whether one of two people manages the other or has blocked the other. Two people of whom
   * nothing is known have no address in common.
   */
  boolean mustNotMeet(UUID one, UUID other) {
    return getSession()
        .createNativeQuery(
            """
            select exists(select 1 from person a join person b on b.id in (:one, :other) and b.id <> a.id
                          where a.id in (:one, :other) and a.email <> ''
                            and lower(a.email) = lower(b.manager_email))
                or exists(select 1 from person_block
                          where (blocker_id = :one and blocked_id = :other)
                             or (blocker_id = :other and blocked_id = :one)) as so\
            """,
            Boolean.class)
        .addScalar("so", Boolean.class)
        .setParameter("one", one)
        .setParameter("other", other)
        .getSingleResult();
  }

  /** Everybody whom a person {@link #mustNotMeet(UUID, UUID)}. */
  List<UUID> mustNotMeet(UUID person) {
    return getSession()
        .createNativeQuery(
            BLOCKS
                + """

                union select p.id from person me join person p on lower(p.manager_email) = lower(me.email)
                where me.id = :person and me.email <> ''
                union select p.id from person me join person p on lower(p.email) = lower(me.manager_email)
                where me.id = :person and p.email <> ''\
                """,
            UUID.class)
        .addScalar("blocked_id", UUID.class)
        .setParameter("person", person)
        .getResultList();
  }

  /** Everybody who {@link #isAbove} a person, and everybody whom the person is above. */
  List<UUID> chainOfCommand(UUID person) {
    return getSession()
        .createNativeQuery(
            ABOVE
                + """
                    ,
                below (id, address) as (
                    select id, lower(email) from person where id = :person and email <> ''
                    union
                    select p.id, lower(p.email) from below
                    join person p on below.address <> '' and lower(p.manager_email) = below.address)
                select p.id from person p join above on lower(p.email) = above.address
                union select id from below where id <> :person\
                """,
            UUID.class)
        .addScalar("id", UUID.class)
        .setParameter("person", person)
        .getResultList();
  }

  /**
   * Whether one person is the manager of another, or the manager of somebody above them. The chain
   * is followed by the addresses that people name, as far as those are of people who are known.
   */
  boolean isAbove(UUID one, UUID other) {
    return getSession()
        .createNativeQuery(
            ABOVE
                + """
                select exists(select 1 from person p join above on lower(p.email) = above.address
                              where p.id = :one) as so\
                """,
            Boolean.class)
        .addScalar("so", Boolean.class)
        .setParameter("one", one)
        .setParameter("person", other)
        .getSingleResult();
  }
}
