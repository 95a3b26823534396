package gov.cms.mentorship.testing;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.shared.lifecycle.Lifecycle;
import gov.cms.mentorship.shared.lifecycle.Transition;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Lives of aggregates written down a second time, and every cell of their tables. */
public final class LifecycleTable {

  private LifecycleTable() {}

  /**
   * Makes sure that a life is exactly what the text says, one transition in a line: {@code STATE
   * ACTION by RELATION,RELATION to STATE,STATE}. Lines may be in any order and padded.
   */
  public static void assertIs(Lifecycle<?, ?, ?> life, String text) {
    assertThat(life.table().stream().map(LifecycleTable::line))
        .containsExactlyInAnyOrderElementsOf(lines(text));
  }

  /** Every state with every action and every relation. */
  public static Stream<Arguments> cells(
      Class<? extends Enum<?>> states,
      Class<? extends Enum<?>> actions,
      Class<? extends Enum<?>> relations) {
    return Arrays.stream(states.getEnumConstants())
        .flatMap(state ->
            Arrays.stream(actions.getEnumConstants())
                .flatMap(action ->
                    Arrays.stream(relations.getEnumConstants())
                        .map(relation -> Arguments.of(state, action, relation))));
  }

  private static List<String> lines(String text) {
    return text.lines().map(line -> line.strip().replaceAll("\\s+", " ")).toList();
  }

  private static String line(Transition<?, ?, ?> transition) {
    return "%s %s by %s to %s"
        .formatted(
            transition.from(), transition.action(), names(transition.by()), names(transition.to()));
  }

  private static String names(Collection<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(","));
  }
}
