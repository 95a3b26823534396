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
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

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

  /** So many people are read at a time: the texts of all of them would not fit into memory. */
  private static final int AT_A_TIME = 1_000;

  /** A profile, and what its person is like. */
  record Candidate(UUID profileId, UUID personId, CodedTraits traits) {}

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

  /** What some profiles say, by their ids. */
  Map<UUID, Traits> traits(Collection<UUID> profileIds) {
    return session
        .createNativeQuery(traitsWith("") + "where p.id in (:ids)", Object[].class)
        .setParameter("ids", profileIds)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(row -> (UUID) row[0], CandidateRepository::traits));
  }

  /**
   * The mentees of a program who wait for a mentor, in the order of their profiles: they take part
   * and are here, have no open mentorship, and may still have one more request open.
   *
   * @param maxPending how many requests a mentee may have open
   */
  List<Candidate> waiting(String program, int maxPending, TraitCodes codes) {
    return read(
        session
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
                Object[].class)
            .setParameter("program", program)
            .setParameter("most", maxPending),
        row -> candidate(row, codes));
  }

  /**
   * The mentors of a program who could take somebody now, in the order of their profiles. A place
   * for which somebody waits is not promised again.
   */
  List<Mentor> mentors(String program, TraitCodes codes) {
    return read(
        session
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
                Object[].class)
            .setParameter("program", program),
        row -> new Mentor(candidate(row, codes), Math.max(0, ((Number) row[9]).intValue())));
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
   * Reads the mentors of a program whom a mentee could ask now: in the directory, open, with room
   * and here, and not tried before: no open request, none that was declined or ran out, and no
   * mentorship.
   *
   * @param apart with whom the mentee may not be matched, the mentee among them
   * @param each takes their profiles and what they say, one after the other
   */
  void candidates(
      String program, UUID mentee, Collection<UUID> apart, BiConsumer<UUID, Traits> each) {
    NativeQuery<Object[]> query =
        session
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
                Object[].class)
            .setParameter("program", program)
            .setParameter("mentee", mentee)
            .setParameter("apart", apart);
    read(
        query,
        row -> {
          each.accept((UUID) row[0], traits(row));
          return true;
        });
  }

  private static String traitsWith(String more) {
    return TRAITS.formatted(more);
  }

  /** What is made of each row, which is forgotten at once. */
  private static <T> List<T> read(NativeQuery<Object[]> query, Function<Object[], T> made) {
    return query
        .setFetchSize(AT_A_TIME)
        .setTupleTransformer((row, aliases) -> made.apply(row))
        .getResultList();
  }

  private static Candidate candidate(Object[] row, TraitCodes codes) {
    return new Candidate((UUID) row[0], (UUID) row[8], codes.of(traits(row)));
  }

  private static Traits traits(Object[] row) {
    Map<String, Set<String>> terms =
        Stream.of((String[]) row[5])
            .map(term -> term.split(" ", 2))
            .collect(
                Collectors.groupingBy(
                    term -> term[0], Collectors.mapping(term -> term[1], Collectors.toSet())));
    return new Traits(
        terms.getOrDefault("TOPIC", Set.of()),
        Stream.of((String[]) row[6])
            .map(rating -> rating.split(" ", 4))
            .collect(Collectors.toMap(rating -> rating[0], CandidateRepository::rating)),
        terms.getOrDefault("FOCUS_AREA", Set.of()),
        terms.getOrDefault("WORK_ROLE", Set.of()),
        Optional.ofNullable((String) row[1]).map(Cadence::valueOf),
        Stream.of((String[]) row[7]).map(MeetingMode::valueOf).collect(Collectors.toSet()),
        Zones.stored((String) row[4]),
        Optional.ofNullable((String) row[3]),
        Optional.ofNullable((Integer) row[2]));
  }

  private static Traits.Rating rating(String[] levels) {
    return new Traits.Rating(
        Integer.parseInt(levels[1]), Integer.parseInt(levels[2]), Integer.parseInt(levels[3]));
  }
}
