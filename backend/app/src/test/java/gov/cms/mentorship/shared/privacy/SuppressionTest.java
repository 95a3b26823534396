package gov.cms.mentorship.shared.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    assertThat(text(Suppression.suppress(cells(numbers(counted)), MINIMUM))).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1,-", "4,-", "5,5", "900,900"})
  void aSingleNumberIsHiddenFromOneUpToTheMinimum(int value, String shown) {
    Count count = Suppression.count(value, MINIMUM);
    assertThat(count.value().map(String::valueOf).orElse("-")).isEqualTo(shown);
    assertThat(count.suppressed()).isEqualTo(count.value().isEmpty());
  }

  @Test
  void aTotalCountsAllCellsWhetherTheyAreShownOrNot() {
    assertThat(Suppression.total(cells(3, 7), MINIMUM)).isEqualTo(Count.shown(10));
    assertThat(Suppression.total(cells(3, 1), MINIMUM)).isEqualTo(Count.hidden());
  }

  @Test
  void aGroupSizeThatCannotProtectAnybodyIsRefused() {
    assertThatThrownBy(() -> Suppression.count(1, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Suppression.suppress(cells(1, 9), 2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void numbersThatWereHiddenBeforeAreRefused() {
    assertThatThrownBy(
            () -> Suppression.suppress(List.of(new Cell("A", Optional.empty(), true)), MINIMUM))
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
    Map<String, List<int[]>> bySight = new HashMap<>();
    // Tables whose numbers could be as high as the total, so that no candidate is left out.
    for (int[] table : tables(size, highest)) {
      bySight.computeIfAbsent(sight(table, minimum), sight -> new ArrayList<>()).add(table);
    }
    bySight.forEach((sight, candidates) -> {
      List<Cell> shown = Suppression.suppress(cells(candidates.getFirst()), minimum);
      for (int i = 0; i < size; i++) {
        int position = i;
        if (shown.get(i).suppressed()) {
          Set<Integer> possible = new HashSet<>();
          candidates.forEach(table -> possible.add(table[position]));
          assertThat(possible).as("cell %d of %s", i, sight).hasSizeGreaterThan(1);
        }
      }
    });
  }

  @Test
  void whatIsShownIsTrueAndNeverSmall() {
    for (int[] table : tables(4, 9)) {
      List<Cell> shown = Suppression.suppress(cells(table), MINIMUM);
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

  private static String sight(int[] table, int minimum) {
    List<Cell> counted = cells(table);
    return text(Suppression.suppress(counted, minimum))
        + " of "
        + Suppression.total(counted, minimum).value().map(String::valueOf).orElse("-");
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

  private static List<Cell> cells(int... values) {
    List<Cell> cells = new ArrayList<>();
    for (int value : values) {
      cells.add(Cell.of("CODE_" + cells.size(), value));
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
