package gov.cms.mentorship.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.matching.assignment.Objective.BestAbove;
import gov.cms.mentorship.matching.assignment.Objective.MostPlaced;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeftOutTest {

  /** Mentor 0 has one place, mentor 1 has none. */
  @ParameterizedTest(name = "{0}, floor {1}: {2}")
  @CsvSource({
    "'', 0, NO_CANDIDATE",
    "'', 500000, NO_CANDIDATE",
    "0:499999, 500000, BELOW_FLOOR",
    "1:499999, 500000, BELOW_FLOOR",
    "1:500000, 500000, NO_ROOM",
    // what is below the floor does not count as room
    "0:499999 1:500000, 500000, NO_ROOM",
    "0:500000, 500000, OUTBID",
    "0:500000 1:900000, 0, OUTBID"
  })
  void whoHasNoMentorIsToldWhy(String candidates, int floor, LeftOut reason) {
    AssignmentProblemBuilder builder =
        AssignmentProblem.builder(2, 2).places(0, 1).pair(0, 0, 1_000_000);
    for (String candidate : candidates.split(" ")) {
      if (!candidate.isEmpty()) {
        String[] parts = candidate.split(":");
        builder.pair(1, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
      }
    }
    AssignmentProblem problem = builder.build();
    Objective objective = new BestAbove(floor);
    Assignment assignment = AssignmentSolver.solve(problem, objective);
    assertThat(LeftOut.reasons(problem, objective, assignment)).isEqualTo(Map.of(1, reason));
  }

  @Test
  void withoutAFloorNobodyIsBelowIt() {
    AssignmentProblem problem = AssignmentProblem.builder(1, 1).pair(0, 0, 0).build();
    Assignment assignment = AssignmentSolver.solve(problem, new MostPlaced());
    assertThat(LeftOut.reasons(problem, new MostPlaced(), assignment))
        .isEqualTo(Map.of(0, LeftOut.NO_ROOM));
  }
}
