package gov.cms.mentorship.shared.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A reader of figures who knows the rule by which they are told: goes through all tables there are,
 * sorts them by what is seen of them, and for each sight keeps what each number can be.
 */
final class Attacker {

  private final Function<int[], String> sight;
  private final Map<String, List<int[]>> candidates = new HashMap<>();

  Attacker(Function<int[], String> sight) {
    this.sight = sight;
  }

  void learn(int[] table) {
    candidates.computeIfAbsent(sight.apply(table), seen -> new ArrayList<>()).add(table);
  }

  /** Whatever is seen, each number lies in an interval of at least so many. */
  void expectCandidates(int group) {
    assertThat(candidates).isNotEmpty();
    candidates.forEach((seen, tables) -> {
      for (int i = 0; i < tables.getFirst().length; i++) {
        int position = i;
        var range = tables.stream().mapToInt(table -> table[position]).summaryStatistics();
        assertThat(range.getMax() - range.getMin() + 1)
            .as("number %d of those seen as %s", i, seen)
            .isGreaterThanOrEqualTo(group);
      }
    });
  }

  /** All tables of so many numbers up to the highest. */
  static Stream<int[]> tables(int size, int highest) {
    if (size == 0) {
      return Stream.of(new int[0]);
    }
    return tables(size - 1, highest)
        .flatMap(table -> IntStream.rangeClosed(0, highest).mapToObj(last -> with(table, last)));
  }

  /** All tables of so many numbers that add up to the total. */
  static Stream<int[]> tablesOf(int size, int total) {
    if (size == 1) {
      return Stream.of(new int[] {total});
    }
    return IntStream.rangeClosed(0, total)
        .boxed()
        .flatMap(last -> tablesOf(size - 1, total - last).map(table -> with(table, last)));
  }

  private static int[] with(int[] table, int last) {
    int[] longer = Arrays.copyOf(table, table.length + 1);
    longer[table.length] = last;
    return longer;
  }
}
