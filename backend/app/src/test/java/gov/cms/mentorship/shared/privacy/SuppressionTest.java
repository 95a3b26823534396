package gov.cms.mentorship.shared.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {

  private static final int GROUP = 5;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 1 4       | - - -",
        "5 9 10 14   | 5 5 10 10",
        "4 5 6       | - 5 5",
        "104 0       | 100 -"
      })
  void aNumberIsToldInWholeGroupsAndHiddenBelowOne(String counted, String told) {
    assertThat(text(Suppression.cells(counted(numbers(counted)), GROUP))).isEqualTo(told);
  }

  @Test
  void peopleDecideWhetherANumberIsShownAndNotHowOftenTheyAreCounted() {
    List<Counted> counted = List.of(new Counted("A", 90, 4), new Counted("B", 13, 5));
    assertThat(text(Suppression.cells(counted, GROUP))).isEqualTo("- 10");
  }

  @ParameterizedTest
  @CsvSource({"0 0,-", "5 9,10", "5 4 9,10", "3 4,-"})
  void aSumIsMadeOfWhatIsShown(String counted, String sum) {
    Count count = Suppression.sum(Suppression.cells(counted(numbers(counted)), GROUP));
    assertThat(text(count)).isEqualTo(sum);
    assertThat(count.suppressed()).isEqualTo(count.value().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"0,0,-", "4,0,-", "5,0,5", "9,0,5", "9,5,-", "10,5,10", "14,5,10", "5,5,-"})
  void aWholeIsToldWhenAGroupIsMissingFromItsPart(int people, int part, String told) {
    assertThat(text(Suppression.whole(people, part, GROUP))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15 | 4 5     | - 5   | -",
        "15 | 0 2     | - -   | 5",
        "10 | 10 0    | 5 -   | -",
        "10 | 5 5     | - 5   | -",
        "25 | 11 3    | 10 -  | 5",
        "5  | 5 0     | - -   | -"
      })
  void partsOfAnExactNumberAlwaysLeaveAGroupOver(
      int people, String parts, String told, String rest) {
    List<Cell> cells = Suppression.split(people, counted(numbers(parts)), GROUP);
    assertThat(text(cells)).isEqualTo(told);
    assertThat(text(Suppression.rest("REST", people, cells, GROUP).count())).isEqualTo(rest);
  }

  @Test
  void peopleWhoAreCountedInSeveralPartsGiveNobodyAway() {
    assertThat(text(Suppression.split(10, counted(9, 9), GROUP))).isEqualTo("- 5");
  }

  @Test
  void aNumberSaysNoMoreAfterTheGroupHasChangedThanBefore() {
    int[] groups = {5, 7, 11, 5, 3, 20};
    int step = 1;
    for (int group : groups) {
      int next = Suppression.nextStep(step, group);
      assertThat(next).isGreaterThanOrEqualTo(group);
      for (int number = 0; number < 300; number++) {
        // Whatever looked the same before looks the same now.
        assertThat(number / step * step / next).isEqualTo(number / next);
      }
      step = next;
    }
  }

  @Test
  void aGroupSizeThatCannotProtectAnybodyIsRefused() {
    assertThatThrownBy(() -> Suppression.cells(counted(1, 9), 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Suppression.split(10, counted(1, 9), 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Suppression.whole(9, 5, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Suppression.nextStep(1, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"-1,-1", "1,2", "1,0"})
  void aNumberAndItsPeopleMustFitTogether(int value, int people) {
    assertThatThrownBy(() -> new Counted("A", value, people))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The reader sees each number, and one that is the sum of the first two. */
  @ParameterizedTest
  @CsvSource({"3,4,8", "5,3,14", "4,4,11"})
  void everyNumberOfATableHasAsManyCandidatesAsAGroupHasPeople(int group, int size, int highest) {
    Attacker attacker =
        new Attacker(table -> {
          List<Cell> cells = Suppression.cells(counted(table), group);
          return text(cells) + " of them " + text(Suppression.sum(cells.subList(0, 2)));
        });
    Attacker.tables(size, highest).forEach(attacker::learn);
    attacker.expectCandidates(group);
  }

  /** The reader sees the exact total, each part, and what is left over at the least. */
  @ParameterizedTest
  @CsvSource({
    "3,2,3", "3,2,12", "3,3,9", "3,4,12", "5,2,5", "5,2,15", "5,3,5", "5,3,15", "5,3,17", "5,5,20",
    "11,2,22", "11,3,11", "11,3,33", "11,4,33"
  })
  void everyPartOfAnExactTotalHasAsManyCandidatesAsAGroupHasPeople(
      int group, int parts, int total) {
    Attacker attacker =
        new Attacker(table -> {
          List<Cell> cells =
              Suppression.split(total, counted(Arrays.copyOf(table, parts - 1)), group);
          return text(cells) + " " + text(Suppression.rest("", total, cells, group).count());
        });
    Attacker.tablesOf(parts, total).forEach(attacker::learn);
    attacker.expectCandidates(group);
  }

  @Test
  void whatIsToldIsTrueAtTheLeastAndNeverAboutFewerThanAGroup() {
    for (int[] table : Attacker.tablesOf(4, 20).toList()) {
      List<Cell> parts = Suppression.split(20, counted(Arrays.copyOf(table, 3)), GROUP);
      List<Cell> told =
          Stream.concat(parts.stream(), Stream.of(Suppression.rest("", 20, parts, GROUP))).toList();
      for (int i = 0; i < table.length; i++) {
        assertThat(told.get(i).suppressed()).isEqualTo(told.get(i).value().isEmpty());
        assertThat(told.get(i).value().orElse(GROUP)).isGreaterThanOrEqualTo(GROUP);
        assertThat(told.get(i).value().orElse(0)).isLessThanOrEqualTo(table[i]);
      }
    }
  }

  /** Somebody comes, goes, or moves from one number to another. */
  @ParameterizedTest
  @CsvSource({"3", "5", "11"})
  void twoLooksAroundOneActDifferByNothingOrByAGroup(int group) {
    Random random = new Random(group);
    for (int look = 0; look < 20_000; look++) {
      int[] before = random.ints(4, 0, 6 * group).toArray();
      int[] after = before.clone();
      int from = random.nextInt(4);
      after[from] = Math.max(0, after[from] - 1);
      if (random.nextBoolean()) {
        after[(from + 1) % 4]++;
      }
      expectSteps(
          Suppression.cells(counted(before), group),
          Suppression.cells(counted(after), group),
          group);
    }
  }

  private static void expectSteps(List<Cell> before, List<Cell> after, int group) {
    for (int i = 0; i < before.size(); i++) {
      int step = Math.abs(before.get(i).value().orElse(0) - after.get(i).value().orElse(0));
      assertThat(step == 0 || step >= group).as("%s then %s", before, after).isTrue();
    }
  }

  private static List<Counted> counted(int... values) {
    List<Counted> cells = new ArrayList<>();
    for (int value : values) {
      cells.add(Counted.people("CODE_" + cells.size(), value));
    }
    return cells;
  }

  private static int[] numbers(String text) {
    return Arrays.stream(text.trim().split(" ")).mapToInt(Integer::parseInt).toArray();
  }

  private static String text(List<Cell> cells) {
    return String.join(" ", cells.stream().map(cell -> text(cell.count())).toList());
  }

  private static String text(Count count) {
    return count.value().map(String::valueOf).orElse("-");
  }
}
