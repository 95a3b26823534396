package gov.cms.mentorship.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.matching.assignment.Objective.BestAbove;
import gov.cms.mentorship.matching.assignment.Objective.MostPlaced;
import gov.cms.mentorship.matching.assignment.OtherSolver.Value;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentVerifierTest {

  private static final int NONE = Assignment.NONE;

  /**
   * Mentor 0 has two places, mentor 1 has one, mentor 2 has none. The best for most placed is 0 0 1
   * -; mentee 4 is pinned to nobody and has no candidate but mentor 2.
   */
  private static final AssignmentProblem PROBLEM = builder().build();

  private static AssignmentProblemBuilder builder() {
    return AssignmentProblem.builder(5, 3)
        .places(0, 2)
        .places(1, 1)
        .pair(0, 0, 800_000)
        .pair(0, 1, 900_000)
        .pair(1, 0, 300_000)
        .pair(1, 1, 100_000)
        .pair(2, 1, 700_000)
        .pair(3, 0, 200_000)
        .pair(4, 2, 900_000);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "0 0 1 - -   | MOST   | true  | true  | -",
        // one mentee dropped
        "0 - 1 - -   | MOST   | true  | false | More mentees could be placed",
        // a worse pair: somebody else has the place
        "0 - 1 0 -   | MOST   | true  | false | Other pairs would count for more",
        // two swapped into a worse total, and as many
        "0 1 - 0 -   | MOST   | true  | false | Other pairs would count for more",
        // a better total, but not as many as possible
        "1 0 - - -   | MOST   | true  | false | More mentees could be placed",
        // more than places
        "0 0 1 0 -   | MOST   | false | false | Mentor 0 has 1 mentees more than places",
        "0 0 1 - 2   | MOST   | false | false | Mentor 2 has 1 mentees more than places",
        // no candidates, and nobody at all
        "0 0 0 - -   | MOST   | false | false | Mentee 2 has mentor 0, who is no candidate",
        "0 0 9 - -   | MOST   | false | false | Mentee 2 has mentor 9, who is no candidate",
        "0 0 -7 - -  | MOST   | false | false | Mentee 2 has mentor -7, who is no candidate",
        "0 0 1 -     | MOST   | false | false | 'Speaks of 4 mentees, not of 5'",
        // a pin broken
        "0 0 1 - -   | PINNED | false | false | Mentee 3 is not with mentor 0 as pinned",
        "0 - 1 0 -   | PINNED | true  | true  | -",
        "- 0 1 0 -   | PINNED | true  | false | Other pairs would count for more",
        // a floor of 300,000
        "0 0 1 - -   | ABOVE  | true  | true  | -",
        "0 - 1 0 -   | ABOVE  | false | false | Mentee 3 has mentor 0 below the floor",
        // at the floor, and so at no cost
        "0 - 1 - -   | ABOVE  | true  | false | Other pairs would count for more",
        "1 0 - - -   | ABOVE  | true  | false | Other pairs would count for more",
        "- - - - -   | ABOVE  | true  | false | Other pairs would count for more",
        "- - - - -   | MOST   | true  | false | More mentees could be placed"
      })
  void aSpoiledResultIsRefused(
      String mentors, String kind, boolean feasible, boolean optimal, String problem) {
    AssignmentProblem asked = kind.equals("PINNED") ? builder().pin(3, 0).build() : PROBLEM;
    Objective objective = kind.equals("ABOVE") ? new BestAbove(300_000) : new MostPlaced();
    Certificate certificate = AssignmentVerifier.verify(asked, objective, assignment(mentors));
    assertThat(certificate.feasible()).isEqualTo(feasible);
    assertThat(certificate.optimal()).isEqualTo(optimal);
    assertThat(certificate.problems()).contains(optimal ? new String[0] : new String[] {problem});
    assertThat(certificate.accepted()).isEqualTo(optimal);
  }

  @Test
  void twoWhoShouldChangePlacesAreNoticedThoughNobodyElseIsThere() {
    AssignmentProblem problem =
        AssignmentProblem.builder(2, 2)
            .places(0, 1)
            .places(1, 1)
            .pair(0, 0, 500_000)
            .pair(0, 1, 400_000)
            .pair(1, 0, 400_001)
            .pair(1, 1, 300_000)
            .build();
    Assignment worse = new Assignment(new int[] {0, 1}, 2, 800_000);
    assertThat(AssignmentVerifier.verify(problem, new MostPlaced(), worse).problems())
        .containsExactly("Other pairs would count for more");
    assertThat(AssignmentVerifier.verify(problem, new BestAbove(300_000), worse).problems())
        .containsExactly("Other pairs would count for more");
    Assignment better = new Assignment(new int[] {1, 0}, 2, 800_001);
    assertThat(AssignmentVerifier.verify(problem, new MostPlaced(), better).accepted()).isTrue();
  }

  @Test
  void whatAnAssignmentSaysOfItselfIsCountedAnew() {
    Certificate certificate =
        AssignmentVerifier.verify(
            PROBLEM, new MostPlaced(), new Assignment(new int[] {0, 0, 1, NONE, NONE}, 4, 1));
    assertThat(certificate)
        .isEqualTo(
            new Certificate(
                true, 3, 1_800_000, true, certificate.blockingPairs(), certificate.problems()));
    assertThat(certificate.problems())
        .containsExactly("Has 3 mentees placed, not 4", "Has a total score of 1800000, not 1");
    assertThat(certificate.accepted()).isFalse();
  }

  @Test
  void anyAssignmentIsAcceptedExactlyIfNoneIsBetter() {
    Random random = new Random(13);
    int best = 0;
    for (int i = 0; i < 5_000; i++) {
      AssignmentProblem problem = AnyProblem.of(random, 5, 4);
      Objective objective = AnyProblem.objective(random);
      Assignment any = anyAllowed(problem, objective, random);
      Value value = Value.of(any);
      Certificate certificate = AssignmentVerifier.verify(problem, objective, any);
      boolean expected = value.equals(OtherSolver.byTrying(problem, objective));
      assertThat(certificate.feasible()).as("problem %d", i).isTrue();
      assertThat(certificate.optimal()).as("problem %d, %s", i, any).isEqualTo(expected);
      best += expected ? 1 : 0;
    }
    assertThat(best).isBetween(500, 4_500);
  }

  @Test
  void everyWorseningOfALargeResultIsNoticed() {
    Random random = new Random(17);
    for (int i = 0; i < 300; i++) {
      AssignmentProblem problem = AnyProblem.of(random, 60, 40);
      Objective objective = AnyProblem.objective(random);
      Assignment any = anyAllowed(problem, objective, random);
      Value best = Value.of(AssignmentSolver.solve(problem, objective));
      assertThat(AssignmentVerifier.verify(problem, objective, any).optimal())
          .as("problem %d", i)
          .isEqualTo(Value.of(any).equals(best));
    }
  }

  @Test
  void blockingPairsAreThoseThatTwoPeopleWouldRatherBe() {
    Random random = new Random(19);
    int blocking = 0;
    for (int i = 0; i < 500; i++) {
      AssignmentProblem problem = AnyProblem.of(random, 30, 20);
      Objective objective = AnyProblem.objective(random);
      Assignment assignment =
          random.nextBoolean()
              ? AssignmentSolver.solve(problem, objective)
              : anyAllowed(problem, objective, random);
      int expected = blockingPairs(problem, objective, assignment);
      assertThat(AssignmentVerifier.verify(problem, objective, assignment).blockingPairs())
          .as("problem %d", i)
          .isEqualTo(expected);
      blocking += expected;
    }
    assertThat(blocking).isPositive();
  }

  private static int blockingPairs(
      AssignmentProblem problem, Objective objective, Assignment assignment) {
    int blocking = 0;
    for (int mentee = 0; mentee < problem.mentees(); mentee++) {
      for (int mentor = 0; mentor < problem.mentors(); mentor++) {
        int score = score(problem, mentee, mentor);
        int candidate = mentor;
        int[] others =
            IntStream.range(0, problem.mentees())
                .filter(other -> assignment.mentorOf(other) == candidate)
                .map(other -> score(problem, other, candidate))
                .toArray();
        boolean menteeWould = score > score(problem, mentee, assignment.mentorOf(mentee));
        boolean mentorWould =
            others.length < problem.places(mentor)
                || Arrays.stream(others).anyMatch(other -> other < score);
        if (score >= 0 && objective.allows(score) && menteeWould && mentorWould) {
          blocking++;
        }
      }
    }
    return blocking;
  }

  private static int score(AssignmentProblem problem, int mentee, int mentor) {
    int pair = problem.pair(mentee, mentor);
    return pair == AssignmentProblem.NO_PAIR ? -1 : problem.score(pair);
  }

  /** Keeps all rules, and is often not the best: each in turn takes a place that is left. */
  private static Assignment anyAllowed(
      AssignmentProblem problem, Objective objective, Random random) {
    int[] free = new int[problem.mentors()];
    Arrays.setAll(free, problem::places);
    int[] mentorOf = new int[problem.mentees()];
    Arrays.fill(mentorOf, NONE);
    for (int mentee = 0; mentee < mentorOf.length; mentee++) {
      int pin = problem.pinnedPair(mentee);
      if (pin != AssignmentProblem.NO_PAIR) {
        mentorOf[mentee] = problem.mentor(pin);
        free[mentorOf[mentee]]--;
      }
    }
    for (int mentee = 0; mentee < mentorOf.length; mentee++) {
      for (int pair = problem.firstPair(mentee); pair < problem.endOfPairs(mentee); pair++) {
        int mentor = problem.mentor(pair);
        if (mentorOf[mentee] == NONE
            && free[mentor] > 0
            && objective.allows(problem.score(pair))
            && random.nextInt(4) > 0) {
          mentorOf[mentee] = mentor;
          free[mentor]--;
        }
      }
    }
    return counted(problem, mentorOf);
  }

  private static Assignment assignment(String mentors) {
    return counted(
        PROBLEM,
        Arrays.stream(mentors.split(" "))
            .mapToInt(mentor -> mentor.equals("-") ? NONE : Integer.parseInt(mentor))
            .toArray());
  }

  private static Assignment counted(AssignmentProblem problem, int[] mentorOf) {
    int placed = 0;
    long total = 0;
    for (int mentee = 0; mentee < mentorOf.length; mentee++) {
      if (mentorOf[mentee] != NONE) {
        placed++;
        total += Math.max(0, score(problem, mentee, mentorOf[mentee]));
      }
    }
    return new Assignment(mentorOf, placed, total);
  }
}
