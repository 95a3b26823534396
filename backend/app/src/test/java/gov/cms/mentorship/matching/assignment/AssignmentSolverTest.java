package gov.cms.mentorship.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.matching.assignment.Objective.BestAbove;
import gov.cms.mentorship.matching.assignment.Objective.MostPlaced;
import gov.cms.mentorship.matching.assignment.OtherSolver.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentSolverTest {

  @Test
  void anyProblemIsSolvedAsWellAsByAnotherSolver() {
    Random random = new Random(3);
    for (int i = 0; i < 1_000; i++) {
      AssignmentProblem problem = AnyProblem.of(random, 60, 40);
      Objective objective = AnyProblem.objective(random);
      Assignment found = AssignmentSolver.solve(problem, objective);
      assertAccepted(problem, objective, found, i);
      assertThat(Value.of(found))
          .as("problem %d, %s", i, objective)
          .isEqualTo(OtherSolver.byFlow(problem, objective));
    }
  }

  @Test
  void nothingThatCanBeTriedIsBetter() {
    Random random = new Random(5);
    for (int i = 0; i < 1_000; i++) {
      AssignmentProblem problem = AnyProblem.of(random, 5, 4);
      Objective objective = AnyProblem.objective(random);
      Assignment found = AssignmentSolver.solve(problem, objective);
      assertAccepted(problem, objective, found, i);
      assertThat(Value.of(found))
          .as("problem %d, %s", i, objective)
          .isEqualTo(OtherSolver.byTrying(problem, objective));
    }
  }

  @Test
  void theSameProblemHasTheSameResultInWhicheverOrderItsPairsCame() {
    Random random = new Random(9);
    for (int i = 0; i < 50; i++) {
      AssignmentProblem problem = AnyProblem.of(random, 60, 40);
      Objective objective = AnyProblem.objective(random);
      assertThat(AssignmentSolver.solve(shuffled(problem, random), objective))
          .as("problem %d", i)
          .isEqualTo(AssignmentSolver.solve(problem, objective))
          .hasSameHashCodeAs(AssignmentSolver.solve(problem, objective));
    }
  }

  @Test
  void moreArePlacedForALowerTotalOnlyIfThatIsTheObjective() {
    AssignmentProblem problem =
        AssignmentProblem.builder(2, 2)
            .places(0, 1)
            .places(1, 1)
            .pair(0, 0, 900_000)
            .pair(0, 1, 100_000)
            .pair(1, 0, 200_000)
            .build();
    assertThat(AssignmentSolver.solve(problem, new MostPlaced()))
        .isEqualTo(new Assignment(new int[] {1, 0}, 2, 300_000));
    assertThat(AssignmentSolver.solve(problem, new BestAbove(0)))
        .isEqualTo(new Assignment(new int[] {0, Assignment.NONE}, 1, 900_000));
  }

  @Test
  void aPairAtTheFloorIsMadeAndOneBelowIsNot() {
    AssignmentProblem problem =
        AssignmentProblem.builder(3, 1)
            .places(0, 3)
            .pair(0, 0, 500_000)
            .pair(1, 0, 499_999)
            .pair(2, 0, 1)
            .pin(2, 0)
            .build();
    assertThat(AssignmentSolver.solve(problem, new BestAbove(500_000)))
        .isEqualTo(new Assignment(new int[] {0, Assignment.NONE, 0}, 2, 500_001))
        .hasToString("2 placed with a total of 500001: [0, -1, 0]");
  }

  @Test
  void aWholeAgencyIsSolvedAndVerified() {
    AssignmentProblem problem = AnyProblem.big(20_000, 10_000, 25);
    Assignment found = AssignmentSolver.solve(problem, new MostPlaced());
    assertAccepted(problem, new MostPlaced(), found, 0);
    assertThat(found.placed()).isGreaterThan(19_000);
  }

  private static void assertAccepted(
      AssignmentProblem problem, Objective objective, Assignment found, int number) {
    Certificate certificate = AssignmentVerifier.verify(problem, objective, found);
    assertThat(certificate.problems()).as("problem %d, %s", number, objective).isEmpty();
    assertThat(certificate.feasible()).isTrue();
    assertThat(certificate.optimal()).isTrue();
    assertThat(certificate.accepted()).isTrue();
    assertThat(certificate.placed()).isEqualTo(found.placed());
    assertThat(certificate.total()).isEqualTo(found.total());
  }

  private static AssignmentProblem shuffled(AssignmentProblem problem, Random random) {
    AssignmentProblemBuilder builder =
        AssignmentProblem.builder(problem.mentees(), problem.mentors());
    List<Runnable> steps = new ArrayList<>();
    for (int i = 0; i < problem.mentors(); i++) {
      int mentor = i;
      steps.add(() -> builder.places(mentor, problem.places(mentor)));
    }
    for (int i = 0; i < problem.mentees(); i++) {
      int mentee = i;
      for (int j = problem.firstPair(mentee); j < problem.endOfPairs(mentee); j++) {
        int pair = j;
        steps.add(() -> builder.pair(mentee, problem.mentor(pair), problem.score(pair)));
        if (pair == problem.pinnedPair(mentee)) {
          steps.add(() -> builder.pin(mentee, problem.mentor(pair)));
        }
      }
    }
    Collections.shuffle(steps, random);
    steps.forEach(Runnable::run);
    return builder.build();
  }
}
