package gov.cms.mentorship.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gov.cms.mentorship.matching.assignment.Objective.BestAbove;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentProblemTest {

  /** Adds something wrong to a problem of three mentees and two mentors. */
  private interface Mistake {
    void make(AssignmentProblemBuilder builder);
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake("mentee 0 and mentor 1 are a pair twice", problem -> problem.pair(0, 1, 6)),
        mistake("no mentee 3", problem -> problem.pair(3, 0, 5)),
        mistake("no mentee -1", problem -> problem.pair(-1, 0, 5)),
        mistake("no mentor 2", problem -> problem.pair(0, 2, 5)),
        mistake("no mentor -1", problem -> problem.pair(0, -1, 5)),
        mistake("score of -1", problem -> problem.pair(2, 0, -1)),
        mistake("score of 1000001", problem -> problem.pair(2, 0, 1_000_001)),
        mistake("no mentor 2", problem -> problem.places(2, 1)),
        mistake("no mentor -1", problem -> problem.places(-1, 1)),
        mistake("mentor 0 has a negative number of places", problem -> problem.places(0, -1)),
        mistake("no mentee 3", problem -> problem.pin(3, 0)),
        mistake("no mentor 2", problem -> problem.pin(0, 2)),
        mistake("pinned to mentor 0, who is no candidate", problem -> problem.pin(2, 0)),
        mistake("mentee 0 is pinned twice", problem -> problem.pin(0, 0).pin(0, 1)),
        mistake("mentee 0 is pinned twice", problem -> problem.pin(0, 0).pin(0, 0)),
        mistake("mentor 1 has more pins than places", problem -> problem.pin(0, 1).pin(1, 1)),
        mistake("mentor 0 has more pins than places", problem -> problem.places(0, 0).pin(0, 0)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void aProblemThatMakesNoSenseIsRefused(String message, Mistake mistake) {
    AssignmentProblemBuilder builder = builder();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> {
          mistake.make(builder);
          builder.build();
        })
        .withMessageMatching("(?i).*" + message + ".*");
  }

  @Test
  void numbersOfPeopleAreNotNegative() {
    assertThatIllegalArgumentException().isThrownBy(() -> AssignmentProblem.builder(-1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> AssignmentProblem.builder(0, -1));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1_000_001})
  void aFloorIsAScore(int floor) {
    assertThatIllegalArgumentException().isThrownBy(() -> new BestAbove(floor));
  }

  @Test
  void pairsAreSortedByMenteeAndThenByMentor() {
    AssignmentProblem problem =
        AssignmentProblem.builder(3, 3)
            .pair(2, 1, 21)
            .pair(0, 2, 2)
            .pair(2, 0, 20)
            .pair(0, 1, 1)
            .pin(2, 1)
            .places(1, 1)
            .build();
    assertThat(problem.pairs()).isEqualTo(4);
    assertThat(problem.endOfPairs(0)).isEqualTo(2).isEqualTo(problem.firstPair(1));
    assertThat(problem.endOfPairs(1)).isEqualTo(2).isEqualTo(problem.firstPair(2));
    assertThat(Stream.of(0, 1, 2, 3).map(problem::mentor)).containsExactly(1, 2, 0, 1);
    assertThat(Stream.of(0, 1, 2, 3).map(problem::score)).containsExactly(1, 2, 20, 21);
    assertThat(problem.pair(2, 1)).isEqualTo(3).isEqualTo(problem.pinnedPair(2));
    assertThat(problem.pair(1, 1)).isEqualTo(AssignmentProblem.NO_PAIR);
    assertThat(problem.pinnedPair(0)).isEqualTo(AssignmentProblem.NO_PAIR);
  }

  @Test
  void aBuilderDoesNotReachWhatItHasBuilt() {
    AssignmentProblemBuilder builder = builder();
    AssignmentProblem problem = builder.build();
    AssignmentProblem later = builder.places(0, 9).pair(2, 0, 7).pin(0, 1).build();
    assertThat(problem.places(0)).isEqualTo(1);
    assertThat(problem.pairs()).isEqualTo(3);
    assertThat(problem.pinnedPair(0)).isEqualTo(AssignmentProblem.NO_PAIR);
    assertThat(later.pairs()).isEqualTo(4);
    assertThat(later.score(later.pair(2, 0))).isEqualTo(7);
  }

  /** Both mentors have one place. */
  private static AssignmentProblemBuilder builder() {
    return AssignmentProblem.builder(3, 2)
        .places(0, 1)
        .places(1, 1)
        .pair(0, 1, 5)
        .pair(0, 0, 5)
        .pair(1, 1, 5);
  }

  private static Arguments mistake(String message, Mistake mistake) {
    return Arguments.of(message, mistake);
  }
}
