package gov.cms.mentorship.matching;

import gov.cms.mentorship.matching.assignment.LeftOut;
import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.shared.page.ListQuery;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.page.Sort;
import gov.cms.mentorship.shared.persistence.AggregateRepository;
import gov.cms.mentorship.shared.persistence.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class MatchRunRepository implements AggregateRepository<MatchRunEntity> {

  private static final Sort LATEST_FIRST = Sort.byInstant("-createdAt", "r.createdAt");
  private static final Sort BEST_FIRST = Sort.byNumber("-score", "o.score");

  private static final String PAIR =
      """
      o.id as id, o.menteeProfileId as menteeProfileId, o.mentorProfileId as mentorProfileId,
      o.score as score, o.pinned as pinned, o.leftOut as leftOut,
      o.matchRequestId as matchRequestId,
      mentee.id as menteeId, mentee.name as menteeName, mentee.component as menteeComponent,
      mentor.id as mentorId, mentor.name as mentorName, mentor.component as mentorComponent\
      """;

  private static final String PEOPLE =
      """
      join ProfileEntity menteeProfile on menteeProfile.id = o.menteeProfileId
      join PersonEntity mentee on mentee.id = menteeProfile.personId
      left join ProfileEntity mentorProfile on mentorProfile.id = o.mentorProfileId
      left join PersonEntity mentor on mentor.id = mentorProfile.personId\
      """;

  /** A pair that a run has made. */
  record Made(UUID menteeProfileId, UUID mentorProfileId) {}

  Page<MatchRun> page(Optional<String> program, Set<MatchRunState> states, PageParameters page) {
    return ListQuery.of(getEntityManager(), "r as run", "MatchRunEntity r")
        .whereIf("r.program = :program", "program", program)
        .whereAny("r.state in :states", "states", states)
        .page(page, LATEST_FIRST, row -> MatchRun.of(row.get("run", MatchRunEntity.class)));
  }

  /** One page of what a run says, the best pairs first; those without a mentor come last. */
  Page<MatchRunPair> pairs(UUID run, Optional<Boolean> placed, PageParameters page) {
    ListQuery query =
        ListQuery.of(getEntityManager(), PAIR, "MatchRunOutcomeEntity o", PEOPLE)
            .where("o.matchRunId = :run", "run", run);
    placed.ifPresent(
        with -> query.where(with ? "o.mentorProfileId is not null" : "o.mentorProfileId is null"));
    return query.page(page, BEST_FIRST, MatchRunRepository::pair);
  }

  /** All pairs that a run has made, in one order. */
  List<Made> made(UUID run) {
    return getEntityManager()
        .createQuery(
            """
            select o.menteeProfileId, o.mentorProfileId from MatchRunOutcomeEntity o
            where o.matchRunId = :run and o.mentorProfileId is not null order by o.menteeProfileId\
            """,
            Made.class)
        .setParameter("run", run)
        .getResultList();
  }

  /** Whose some profiles are. */
  Map<UUID, PersonRef> people(Collection<UUID> profiles) {
    return getEntityManager()
        .createQuery(
            """
            select p.id as id, n.id as personId, n.name as personName,
                n.component as personComponent
            from ProfileEntity p join PersonEntity n on n.id = p.personId where p.id in :ids\
            """,
            Tuple.class)
        .setParameter("ids", profiles)
        .getResultList()
        .stream()
        .collect(
            Collectors.toMap(row -> row.get("id", UUID.class), row -> PersonRef.of(row, "person")));
  }

  /** Writes down what was found, in place of what was found before. */
  void replace(UUID run, List<MatchRunOutcome> outcomes) {
    getSession()
        .createNativeMutationQuery("delete from match_run_outcome where match_run_id = :run")
        .setParameter("run", run)
        .executeUpdate();
    getSession()
        .createNativeMutationQuery(
            """
            insert into match_run_outcome
                (id, match_run_id, mentee_profile_id, mentor_profile_id, score, pinned, left_out)
            select o.id, :run, o.mentee, o.mentor, o.score, o.pinned, o.left_out
            from unnest(cast(:ids as uuid[]), cast(:mentees as uuid[]), cast(:mentors as uuid[]),
                        cast(:scores as integer[]), cast(:pinned as boolean[]),
                        cast(:leftOut as text[]))
                as o (id, mentee, mentor, score, pinned, left_out)\
            """)
        .setParameter("run", run)
        .setParameter("ids", outcomes.stream().map(each -> Ids.next()).toArray(UUID[]::new))
        .setParameter(
            "mentees", outcomes.stream().map(MatchRunOutcome::mentee).toArray(UUID[]::new))
        .setParameter(
            "mentors",
            outcomes.stream().map(each -> each.mentor().orElse(null)).toArray(UUID[]::new))
        .setParameter(
            "scores", outcomes.stream().map(MatchRunOutcome::score).toArray(Integer[]::new))
        .setParameter(
            "pinned", outcomes.stream().map(MatchRunOutcome::pinned).toArray(Boolean[]::new))
        .setParameter(
            "leftOut",
            outcomes.stream()
                .map(each -> each.leftOut().map(Enum::name).orElse(null))
                .toArray(String[]::new))
        .executeUpdate();
  }

  /** Notes which proposals came of the pairs of a run, by the mentees' profiles. */
  void proposed(UUID run, Map<UUID, UUID> requests) {
    List<Map.Entry<UUID, UUID>> entries = List.copyOf(requests.entrySet());
    getSession()
        .createNativeMutationQuery(
            """
            update match_run_outcome o set match_request_id = r.request
            from unnest(cast(:mentees as uuid[]), cast(:requests as uuid[])) as r (mentee, request)
            where o.match_run_id = :run and o.mentee_profile_id = r.mentee\
            """)
        .setParameter("run", run)
        .setParameter("mentees", entries.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
        .setParameter("requests", entries.stream().map(Map.Entry::getValue).toArray(UUID[]::new))
        .executeUpdate();
  }

  private static MatchRunPair pair(Tuple row) {
    Optional<UUID> mentor = Optional.ofNullable(row.get("mentorProfileId", UUID.class));
    return new MatchRunPair(
        row.get("id", UUID.class),
        row.get("menteeProfileId", UUID.class),
        PersonRef.of(row, "mentee"),
        mentor,
        mentor.map(present -> PersonRef.of(row, "mentor")),
        row.get("score", Integer.class),
        row.get("pinned", Boolean.class),
        Optional.ofNullable(row.get("leftOut", LeftOut.class)),
        Optional.ofNullable(row.get("matchRequestId", UUID.class)));
  }
}
