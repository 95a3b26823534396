package gov.cms.mentorship.matching;

import gov.cms.mentorship.profile.Cadence;
import gov.cms.mentorship.profile.MeetingMode;
import gov.cms.mentorship.shared.time.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Reads what fits are told by. */
@ApplicationScoped
class CandidateRepository {

  private static final String TRAITS =
      """
      select p.id, p.cadence, p.years_of_experience, n.component, n.time_zone,
          array(select t.kind || ' ' || t.code from profile_term t where t.profile_id = p.id
                and t.kind in ('TOPIC', 'FOCUS_AREA', 'WORK_ROLE')),
          array(select s.code || ' ' || coalesce(s.current_level, 0)
                || ' ' || coalesce(s.wanted_level, 0) || ' ' || coalesce(s.offered_level, 0)
                from profile_skill s where s.profile_id = p.id and s.kind = 'TOPIC'),
          array(select m.mode from profile_meeting_mode m where m.profile_id = p.id), n.id%s
      from profile p join person n on n.id = p.person_id
      """;

  /** A mentor in the directory who is open, has room and is here. */
  private static final String AVAILABLE =
      "where p.program = :program and p.listed and not p.no_room and p.away_until is null\n";

  /** A profile, and what its person is like. */
  record Candidate(UUID profileId, UUID personId, Traits traits) {}

  /**
   * A mentor who can take somebody.
   *
   * @param room how many, beside those whose requests wait for an answer
   */
  record Mentor(Candidate candidate, int room) {}

  /** Two people who have asked each other before, or have been in a mentorship. */
  record Tried(UUID mentee, UUID mentor) {}

  private final Session session;

  CandidateRepository(Session session) {
    this.session = session;
  }

  /** What a profile says. */
  Optional<Traits> traits(UUID profileId) {
    return session
        .createNativeQuery(traitsWith("") + "where p.id = :id", Tuple.class)
        .setParameter("id", profileId)
        .getResultList()
        .stream()
        .map(row -> candidate(row).traits())
        .findFirst();
  }

  /** What some profiles say, by their ids. */
  Map<UUID, Traits> traits(Collection<UUID> profileIds) {
    return session
        .createNativeQuery(traitsWith("") + "where p.id in (:ids)", Tuple.class)
        .setParameter("ids", profileIds)
        .getResultList()
        .stream()
        .map(CandidateRepository::candidate)
        .collect(Collectors.toMap(Candidate::profileId, Candidate::traits));
  }

  /**
   * The mentees of a program who wait for a mentor, in the order of their profiles: they take part
   * and are here, have no open mentorship, and may still have one more request open.
   *
   * @param maxPending how many requests a mentee may have open
   */
  List<Candidate> waiting(String program, int maxPending) {
    return session
        .createNativeQuery(
            traitsWith("")
                + """
                join enrollment e on e.profile_id = p.id and e.state = 'ACTIVE'
                where p.program = :program and p.role = 'MENTEE' and p.away_until is null
                and not exists (select 1 from engagement g
                    where g.mentee_id = n.id and g.program = p.program
                    and g.state in ('DISCOVERY', 'ACTIVE', 'PAUSED'))
                and (select count(*) from match_request r
                    where r.mentee_id = n.id and r.program = p.program and r.state = 'PENDING')
                    < :most
                order by p.id\
                """,
            Tuple.class)
        .setParameter("program", program)
        .setParameter("most", maxPending)
        .getResultList()
        .stream()
        .map(CandidateRepository::candidate)
        .toList();
  }

  /**
   * The mentors of a program who could take somebody now, in the order of their profiles. A place
   * for which somebody waits is not promised again.
   */
  List<Mentor> mentors(String program) {
    return session
        .createNativeQuery(
            traitsWith(
                    """
                    ,
                        p.capacity - p.places_taken - (select count(*) from match_request r
                            where r.mentor_id = n.id and r.mentor_profile_id = p.id
                            and r.state = 'PENDING') as room
                    """)
                + AVAILABLE
                + "order by p.id",
            Tuple.class)
        .setParameter("program", program)
        .getResultList()
        .stream()
        .map(row -> new Mentor(candidate(row), Math.max(0, row.get(9, Number.class).intValue())))
        .toList();
  }

  /** What stands in the way between a mentee and a mentor, but for who is kept apart from whom. */
  List<PairObstacle> obstacles(UUID mentee, UUID mentorProfileId) {
    Tuple row =
        session
            .createNativeQuery(
                """
                select
                    exists(select 1 from engagement g where g.mentee_id = :mentee
                        and g.mentor_id = p.person_id
                        and g.state in ('DISCOVERY', 'ACTIVE', 'PAUSED')) as "IN_MENTORSHIP",
                    exists(select 1 from match_request r where r.mentee_id = :mentee
                        and r.mentor_id = p.person_id and r.state = 'PENDING') as "ASKED",
                    exists(select 1 from engagement g where g.mentee_id = :mentee
                        and g.mentor_id = p.person_id
                        and g.state not in ('DISCOVERY', 'ACTIVE', 'PAUSED'))
                    or exists(select 1 from match_request r where r.mentee_id = :mentee
                        and r.mentor_id = p.person_id
                        and r.state in ('DECLINED', 'EXPIRED')) as "TRIED",
                    not p.listed as "NOT_LISTED",
                    not p.open_to_requests as "NOT_OPEN",
                    p.places_taken >= p.capacity as "NO_PLACE",
                    p.away_until is not null as "AWAY"
                from profile p where p.id = :mentor\
                """,
                Tuple.class)
            .setParameter("mentee", mentee)
            .setParameter("mentor", mentorProfileId)
            .getSingleResult();
    return row.getElements().stream()
        .filter(column -> row.get(column.getAlias(), Boolean.class))
        .map(column -> PairObstacle.valueOf(column.getAlias()))
        .toList();
  }

  /** Who of a program's mentees has tried it with whom: it is not tried again by a run. */
  Set<Tried> tried(String program) {
    return session
        .createNativeQuery(
            """
            select r.mentee_id, r.mentor_id from match_request r
            where r.program = :program and r.state in ('PENDING', 'DECLINED', 'EXPIRED')
            union
            select g.mentee_id, g.mentor_id from engagement g where g.program = :program\
            """,
            Tuple.class)
        .setParameter("program", program)
        .getResultList()
        .stream()
        .map(row -> new Tried(row.get(0, UUID.class), row.get(1, UUID.class)))
        .collect(Collectors.toSet());
  }

  /**
   * The mentors of a program whom a mentee could ask now: in the directory, open, with room and
   * here, and not tried before: no open request, none that was declined or ran out, and no
   * mentorship.
   *
   * @param apart with whom the mentee may not be matched, the mentee among them
   */
  List<Candidate> candidates(String program, UUID mentee, Collection<UUID> apart) {
    return session
        .createNativeQuery(
            traitsWith("")
                + AVAILABLE
                + """
                and n.id not in (:apart)
                and not exists (select 1 from match_request r
                    where r.mentee_id = :mentee and r.mentor_id = n.id
                    and r.state in ('PENDING', 'DECLINED', 'EXPIRED'))
                and not exists (select 1 from engagement e
                    where e.mentee_id = :mentee and e.mentor_id = n.id)\
                """,
            Tuple.class)
        .setParameter("program", program)
        .setParameter("mentee", mentee)
        .setParameter("apart", apart)
        .getResultList()
        .stream()
        .map(CandidateRepository::candidate)
        .toList();
  }

  private static String traitsWith(String more) {
    return TRAITS.formatted(more);
  }

  private static Candidate candidate(Tuple row) {
    Map<String, Set<String>> terms =
        Stream.of(row.get(5, String[].class))
            .map(term -> term.split(" ", 2))
            .collect(
                Collectors.groupingBy(
                    term -> term[0], Collectors.mapping(term -> term[1], Collectors.toSet())));
    return new Candidate(
        row.get(0, UUID.class),
        row.get(8, UUID.class),
        new Traits(
            terms.getOrDefault("TOPIC", Set.of()),
            Stream.of(row.get(6, String[].class))
                .map(rating -> rating.split(" ", 4))
                .collect(Collectors.toMap(rating -> rating[0], CandidateRepository::rating)),
            terms.getOrDefault("FOCUS_AREA", Set.of()),
            terms.getOrDefault("WORK_ROLE", Set.of()),
            Optional.ofNullable(row.get(1, String.class)).map(Cadence::valueOf),
            Stream.of(row.get(7, String[].class))
                .map(MeetingMode::valueOf)
                .collect(Collectors.toSet()),
            Zones.stored(row.get(4, String.class)),
            Optional.ofNullable(row.get(3, String.class)),
            Optional.ofNullable(row.get(2, Integer.class))));
  }

  private static Traits.Rating rating(String[] levels) {
    return new Traits.Rating(
        Integer.parseInt(levels[1]), Integer.parseInt(levels[2]), Integer.parseInt(levels[3]));
  }
}
