package gov.cms.mentorship.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.cms.mentorship.shared.lifecycle.Lifecycle;
import gov.cms.mentorship.shared.lifecycle.Transition;
import gov.cms.mentorship.shared.problem.Problem;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
  public static <S extends Enum<S>, A extends Enum<A>, R extends Enum<R>>
      Stream<Cell<S, A, R>> cells(Lifecycle<S, A, R> life, Class<A> actions, Class<R> relations) {
    return life.states().stream()
        .flatMap(state ->
            Arrays.stream(actions.getEnumConstants())
                .flatMap(action ->
                    Arrays.stream(relations.getEnumConstants())
                        .map(relation -> new Cell<>(life, state, action, relation))));
  }

  /** An action in a state, by somebody. */
  public record Cell<S extends Enum<S>, A extends Enum<A>, R extends Enum<R>>(
      Lifecycle<S, A, R> life, S state, A action, R by) {

    /** Whether the table has it. */
    public boolean isOpen() {
      return life.possible(state, by).contains(action);
    }

    /**
     * Takes the action, and makes sure that it leads where it should if the table has it, and else
     * nowhere: to a problem that names the state and what is possible instead.
     *
     * @param take takes the action with an aggregate in the state
     * @param now where the aggregate stands
     * @param after where it should stand then
     */
    public void check(Runnable take, Supplier<S> now, S after) {
      if (isOpen()) {
        take.run();
        assertThat(now.get()).isEqualTo(after);
      } else {
        assertThatExceptionOfType(Problem.class)
            .isThrownBy(take::run)
            .satisfies(problem -> {
              assertThat(problem.type().status()).isEqualTo(409);
              assertThat(problem.members())
                  .containsEntry("state", state.name())
                  .containsEntry(
                      "possible", life.possible(state, by).stream().map(Enum::name).toList());
            });
        assertThat(now.get()).isEqualTo(state);
      }
    }

    @Override
    public String toString() {
      return "%s in %s by %s".formatted(action, state, by);
    }
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
