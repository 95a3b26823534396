package gov.cms.mentorship.matching;

import gov.cms.mentorship.matching.CandidateRepository.Candidate;
import gov.cms.mentorship.matching.CandidateRepository.Mentor;
import gov.cms.mentorship.matching.CandidateRepository.Tried;
import gov.cms.mentorship.matching.assignment.Assignment;
import gov.cms.mentorship.matching.assignment.AssignmentProblem;
import gov.cms.mentorship.matching.assignment.AssignmentProblemBuilder;
import gov.cms.mentorship.matching.assignment.AssignmentSolver;
import gov.cms.mentorship.matching.assignment.AssignmentVerifier;
import gov.cms.mentorship.matching.assignment.Certificate;
import gov.cms.mentorship.matching.assignment.LeftOut;
import gov.cms.mentorship.matching.assignment.Objective;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A match run, computed. The best assignment there is for its objective, checked by what knows
 * nothing of how it was found.
 */
record MatchRunSolution(MatchRunResult result, List<MatchRunOutcome> outcomes) {

  /** Up to so many pairs are all considered. */
  private static final long ALL_PAIRS = 1_000_000;

  /** Of more, so many of each mentee. */
  private static final int CANDIDATES = 50;

  /**
   * Computes it. The same input leads to the same solution.
   *
   * @param times to which it adds its own
   * @throws IllegalStateException if what was found does not stand the check
   */
  static MatchRunSolution of(MatchRunInput input, MatchRunTimes times) {
    return new Computation(input, times).solution();
  }

  private static final class Computation {

    private final MatchRunInput input;
    private final MatchRunTimes times;
    private final InputHash hash;
    private final Map<UUID, Set<UUID>> pins;
    private final Map<UUID, Set<UUID>> bans;
    private final Map<UUID, Set<UUID>> tried;
    private final Map<UUID, Integer> mentorsByPerson = new HashMap<>();
    private final Map<UUID, Integer> mentorsByProfile = new HashMap<>();

    Computation(MatchRunInput input, MatchRunTimes times) {
      this.input = input;
      this.times = times;
      this.hash = new InputHash(input);
      this.pins =
          byMentee(input.pins(), ProfilePair::menteeProfileId, ProfilePair::mentorProfileId);
      this.bans =
          byMentee(input.bans(), ProfilePair::menteeProfileId, ProfilePair::mentorProfileId);
      this.tried = byMentee(input.tried(), Tried::mentee, Tried::mentor);
      for (int j = 0; j < input.mentors().size(); j++) {
        Candidate mentor = input.mentors().get(j).candidate();
        mentorsByPerson.put(mentor.personId(), j);
        mentorsByProfile.put(mentor.profileId(), j);
      }
    }

    MatchRunSolution solution() {
      AssignmentProblem problem = problem();
      times.end("score");
      Objective objective = input.objective().above(input.floor());
      Assignment found = AssignmentSolver.solve(problem, objective);
      times.end("solve");
      Certificate certificate = AssignmentVerifier.verify(problem, objective, found);
      times.end("verify");
      if (!certificate.accepted()) {
        throw new IllegalStateException("Not the best assignment: " + certificate.problems());
      }
      Map<Integer, LeftOut> leftOut = LeftOut.reasons(problem, objective, found);
      List<MatchRunOutcome> outcomes = new ArrayList<>();
      for (int i = 0; i < problem.mentees(); i++) {
        outcomes.add(
            found.mentorOf(i) == Assignment.NONE
                ? MatchRunOutcome.none(
                    input.mentees().get(i).profileId(), Objects.requireNonNull(leftOut.get(i)))
                : pair(problem, i, found.mentorOf(i)));
      }
      return new MatchRunSolution(result(problem, found, certificate, outcomes), outcomes);
    }

    private MatchRunOutcome pair(AssignmentProblem problem, int mentee, int mentor) {
      int pair = problem.pair(mentee, mentor);
      return new MatchRunOutcome(
          input.mentees().get(mentee).profileId(),
          Optional.of(input.mentors().get(mentor).candidate().profileId()),
          problem.score(pair),
          problem.pinnedPair(mentee) == pair,
          Optional.empty());
    }

    private MatchRunResult result(
        AssignmentProblem problem,
        Assignment found,
        Certificate certificate,
        List<MatchRunOutcome> outcomes) {
      return new MatchRunResult(
          input.at(),
          input.mentees().size(),
          input.mentors().size(),
          input.mentors().stream().mapToInt(Mentor::room).sum(),
          problem.pairs(),
          found.placed(),
          found.total(),
          certificate.blockingPairs(),
          (int) outcomes.stream().filter(MatchRunOutcome::pinned).count(),
          hash.hex());
    }

    /** Every pair that no rule forbids, or the best of them where there are very many. */
    private AssignmentProblem problem() {
      List<Mentor> mentors = input.mentors();
      CodedTraits[] traits =
          mentors.stream().map(mentor -> mentor.candidate().traits()).toArray(CodedTraits[]::new);
      Scoring scoring = new Scoring(input.weights());
      int[] pinnable = mentors.stream().mapToInt(Mentor::room).toArray();
      AssignmentProblemBuilder builder =
          AssignmentProblem.builder(input.mentees().size(), pinnable.length);
      for (int j = 0; j < pinnable.length; j++) {
        builder.places(j, pinnable[j]);
      }
      boolean all = (long) input.mentees().size() * pinnable.length <= ALL_PAIRS;
      for (int i = 0; i < input.mentees().size(); i++) {
        Candidate mentee = input.mentees().get(i);
        BitSet pinned = mentors(pins, mentee.profileId(), mentorsByProfile);
        BitSet impossible = impossible(mentee);
        BestPairs best = new BestPairs(all ? traits.length : CANDIDATES);
        for (int j = 0; j < traits.length; j++) {
          if (impossible.get(j)) {
            continue;
          }
          int score = scoring.score(mentee.traits(), traits[j]);
          if (pinned.get(j) && pinnable[j] > 0) {
            pinnable[j]--;
            builder.pin(i, j);
            best.keep(j, score);
          } else {
            best.offer(j, score);
          }
        }
        for (BestPairs.Pair pair : best.pairs()) {
          Mentor mentor = mentors.get(pair.mentor());
          builder.pair(i, pair.mentor(), pair.score());
          hash.pair(
              mentee.profileId(), mentor.candidate().profileId(), pair.score(), mentor.room());
        }
      }
      return builder.build();
    }

    private BitSet impossible(Candidate mentee) {
      BitSet impossible = mentors(tried, mentee.personId(), mentorsByPerson);
      impossible.or(mentors(bans, mentee.profileId(), mentorsByProfile));
      set(impossible, input.apart().from(mentee.personId()), mentorsByPerson);
      return impossible;
    }

    private static BitSet mentors(
        Map<UUID, Set<UUID>> byMentee, UUID mentee, Map<UUID, Integer> indexes) {
      BitSet mentors = new BitSet();
      set(mentors, byMentee.getOrDefault(mentee, Set.of()), indexes);
      return mentors;
    }

    private static void set(BitSet mentors, Set<UUID> ids, Map<UUID, Integer> indexes) {
      for (UUID id : ids) {
        Integer index = indexes.get(id);
        if (index != null) {
          mentors.set(index);
        }
      }
    }

    private static <P> Map<UUID, Set<UUID>> byMentee(
        Collection<P> pairs, Function<P, UUID> mentee, Function<P, UUID> mentor) {
      return pairs.stream()
          .collect(Collectors.groupingBy(mentee, Collectors.mapping(mentor, Collectors.toSet())));
    }
  }
}
