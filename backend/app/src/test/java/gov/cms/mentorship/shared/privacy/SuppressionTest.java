package gov.cms.mentorship.shared.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {

  private static final int MINIMUM = 5;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 0 0        | 0 0 0",
        "5 9 0        | 5 9 0",
        "3 7 12       | - - 12",
        "3 7 7        | - - -",
        "3 7 0 12     | - - 0 12",
        "1 1 10       | - - -",
        "1 1 10 20    | - - - 20",
        "4 4 0        | - - -",
        "3            | -",
        "1 1 1 1 1    | - - - - -"
      })
  void smallNumbersAreHiddenTogetherWithTheSmallestThatCouldBeShown(String counted, String shown) {
    assertThat(text(Suppression.table(counted(numbers(counted)), MINIMUM))).isEqualTo(shown);
  }

  @Test
  void peopleDecideAndNotHowOftenTheyAreCounted() {
    List<Cell> shown =
        Suppression.table(
            List.of(
                new Counted("A", 90, 3),
                new Counted("B", 8, 8),
                new Counted("C", 20, 7),
                new Counted("D", 5, 5)),
            MINIMUM);
    assertThat(text(shown)).isEqualTo("- 8 20 -");
  }

  @Test
  void partsAreHiddenWithTheNumberTheyAddUpTo() {
    List<Counted> parts = counted(36, 73);
    assertThat(text(Suppression.parts(Cell.shown("ALL", 109), parts, MINIMUM))).isEqualTo("36 73");
    assertThat(text(Suppression.parts(Cell.hidden("ALL"), parts, MINIMUM))).isEqualTo("- -");
    assertThat(text(Suppression.parts(Cell.shown("ALL", 75), counted(2, 73), MINIMUM)))
        .isEqualTo("- -");
  }

  @Test
  void aNumberThatStandsApartIsHiddenForItsOwnSakeAlone() {
    for (int[] table : tables(3, 9)) {
      List<Cell> together = Suppression.apart(counted(table), MINIMUM);
      for (int i = 0; i < table.length; i++) {
        assertThat(together.get(i).value())
            .isEqualTo(Suppression.apart(counted(table[i]), MINIMUM).getFirst().value());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0 0,0", "5 9,14", "5 4 9,14", "0 4,-", "3 4,-", "0 4 5,5"})
  void aSumOfWhatStandsApartLeavesOutWhatIsHidden(String counted, String sum) {
    Count count = Suppression.sum(Suppression.apart(counted(numbers(counted)), MINIMUM));
    assertThat(count.value().map(String::valueOf).orElse("-")).isEqualTo(sum);
    assertThat(count.suppressed()).isEqualTo(count.value().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"0,0,0", "4,0,-", "5,0,5", "6,5,-", "9,5,-", "10,5,10", "5,5,5"})
  void aWholeIsHiddenWhenFewAreMissingFromAShownPart(int people, int part, String shown) {
    assertThat(Suppression.whole(people, part, MINIMUM).value().map(String::valueOf).orElse("-"))
        .isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"49,10,true", "11,10,true", "50,10,false", "48,10,false", "10,10,false"})
  void anAverageTellsWhenOneAnswerIsOneStepFromAllOthers(int sum, int answers, boolean tells) {
    assertThat(Suppression.averageTellsAnAnswer(sum, answers, 1, 5)).isEqualTo(tells);
  }

  @Test
  void aGroupSizeThatCannotProtectAnybodyIsRefused() {
    assertThatThrownBy(() -> Suppression.table(counted(1, 9), 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Suppression.apart(counted(1, 9), 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Suppression.whole(9, 5, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"-1,-1", "1,2", "1,0"})
  void aNumberAndItsPeopleMustFitTogether(int value, int people) {
    assertThatThrownBy(() -> new Counted("A", value, people))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /**
   * Goes through all tables there are, groups them by what a reader sees of them, total included,
   * and looks for a hidden number that is the same in every table of a group: the reader, who may
   * know the rule, would know it.
   */
  @ParameterizedTest
  @CsvSource({"1,3,14", "2,3,14", "3,3,10", "4,3,7", "1,5,16", "2,5,16", "3,5,12", "4,5,8"})
  void noHiddenNumberCanBeComputedFromWhatIsShown(int size, int minimum, int highest) {
    // Tables whose numbers could be as high as the total, so that no candidate is left out.
    Function<int[], List<Cell>> shown = table -> Suppression.table(counted(table), minimum);
    assertNothingCanBeComputed(
        tables(size, highest), shown, table -> text(shown.apply(table)) + total(table, minimum));
  }

  /** The same for a table of three numbers, the first of which is shown in two parts as well. */
  @ParameterizedTest
  @CsvSource({"3,9", "5,12"})
  void noHiddenNumberCanBeComputedFromATableAndThePartsOfOneNumber(int minimum, int highest) {
    Function<int[], List<Cell>> shown =
        table -> {
          List<Cell> cells =
              Suppression.table(counted(table[0] + table[1], table[2], table[3]), minimum);
          List<Cell> parts =
              Suppression.parts(cells.getFirst(), counted(table[0], table[1]), minimum);
          return Stream.of(parts, cells.subList(1, 3)).flatMap(List::stream).toList();
        };
    assertNothingCanBeComputed(
        tables(4, highest),
        shown,
        table ->
            text(shown.apply(table))
                + text(
                    Suppression.table(counted(table[0] + table[1], table[2], table[3]), minimum)));
  }

  private static void assertNothingCanBeComputed(
      List<int[]> tables, Function<int[], List<Cell>> shown, Function<int[], String> sight) {
    Map<String, List<int[]>> bySight =
        tables.stream().collect(Collectors.groupingBy(sight, Collectors.toList()));
    bySight.forEach((seen, candidates) -> {
      List<Cell> cells = shown.apply(candidates.getFirst());
      for (int i = 0; i < cells.size(); i++) {
        int position = i;
        if (cells.get(i).suppressed()) {
          assertThat(candidates.stream().map(table -> table[position]).distinct().count())
              .as("cell %d of %s", i, seen)
              .isGreaterThan(1);
        }
      }
    });
  }

  @Test
  void whatIsShownIsTrueAndNeverSmall() {
    for (int[] table : tables(4, 9)) {
      List<Cell> shown = Suppression.table(counted(table), MINIMUM);
      for (int i = 0; i < table.length; i++) {
        Cell cell = shown.get(i);
        assertThat(cell.suppressed()).isEqualTo(cell.value().isEmpty());
        if (!cell.suppressed()) {
          assertThat(cell.value()).contains(table[i]);
          assertThat(table[i] == 0 || table[i] >= MINIMUM).isTrue();
        }
      }
    }
  }

  private static String total(int[] table, int minimum) {
    int total = Arrays.stream(table).sum();
    return " of " + (total > 0 && total < minimum ? "-" : total);
  }

  private static List<int[]> tables(int size, int highest) {
    List<int[]> tables = new ArrayList<>();
    int[] table = new int[size];
    do {
      if (Arrays.stream(table).sum() <= highest) {
        tables.add(table.clone());
      }
    } while (next(table, highest));
    return tables;
  }

  private static boolean next(int[] table, int highest) {
    for (int i = 0; i < table.length; i++) {
      if (table[i] < highest) {
        table[i]++;
        return true;
      }
      table[i] = 0;
    }
    return false;
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
    return String.join(
        " ", cells.stream().map(cell -> cell.value().map(String::valueOf).orElse("-")).toList());
  }
}
