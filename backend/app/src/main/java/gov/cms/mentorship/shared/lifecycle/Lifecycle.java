package gov.cms.mentorship.shared.lifecycle;

import gov.cms.mentorship.shared.problem.CommonProblem;
import gov.cms.mentorship.shared.problem.Problem;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The life of one kind of aggregate as a table {@code (state, action) -> state} with the relations
 * that may. The aggregate moves by it, the API tells {@code actions} and {@code possible} from it,
 * and the tests of the whole table and of the check constraint read it. What is not in the table
 * cannot happen.
 *
 * <p>Actions are named on the wire as in the code, everywhere.
 *
 * @param <S> the states
 * @param <A> the actions
 * @param <R> what somebody can be to the aggregate
 */
public final class Lifecycle<S extends Enum<S>, A extends Enum<A>, R extends Enum<R>> {

  private final Class<S> states;
  private final Map<S, Map<A, Transition<S, A, R>>> table;

  private Lifecycle(Class<S> states, Map<S, Map<A, Transition<S, A, R>>> table) {
    this.states = states;
    this.table = table;
  }

  /** Begins a table; the enums name all states and actions there are. */
  public static <S extends Enum<S>, A extends Enum<A>, R extends Enum<R>> Builder<S, A, R> of(
      Class<S> states, Class<A> actions, Class<R> relations) {
    return new Builder<>(states, actions);
  }

  /** What can be done in a state, whoever does it, in the order of the actions. */
  public List<A> possible(S state) {
    return List.copyOf(table.getOrDefault(state, Map.of()).keySet());
  }

  /** What somebody can do in a state, in the order of the actions. */
  public List<A> possible(S state, R by) {
    return table.getOrDefault(state, Map.of()).values().stream()
        .filter(transition -> transition.by().contains(by))
        .map(Transition::action)
        .toList();
  }

  /**
   * Makes sure that an action is somebody's to take: a {@code forbidden} problem when it never is,
   * or when in this state it is somebody else's. Whether the state allows it is asked by {@link
   * #next}.
   */
  public void authorize(S state, A action, R by) {
    Set<R> allowed = find(state, action).map(Transition::by).orElseGet(() -> everMay(action));
    if (!allowed.contains(by)) {
      throw Problem.of(
          CommonProblem.FORBIDDEN,
          "You can see this, but this step is only for " + words(allowed) + ".");
    }
  }

  /**
   * The state after an action that leads to one state only.
   *
   * @throws Problem {@code illegal-transition}, with what the same relation can do instead
   */
  public S next(S state, A action, R by) {
    Set<S> targets = require(state, action, by).to();
    if (targets.size() > 1) {
      throw new IllegalArgumentException(
          "%s in %s leads to one of %s: name it".formatted(action, state, targets));
    }
    return targets.iterator().next();
  }

  /**
   * As {@link #next(Enum, Enum, Enum)} for an action that leads to the wanted state among others.
   */
  public S next(S state, A action, R by, S wanted) {
    if (!require(state, action, by).to().contains(wanted)) {
      throw new IllegalArgumentException(
          "%s in %s does not lead to %s".formatted(action, state, wanted));
    }
    return wanted;
  }

  /**
   * Makes sure that somebody can do something in a state.
   *
   * @throws Problem {@code illegal-transition}, as {@link #next(Enum, Enum, Enum)} does
   */
  public void check(S state, A action, R by) {
    require(state, action, by);
  }

  /**
   * What somebody can do where something beside the table may stand in the way.
   *
   * @param obstacles what stands in the way of an action now, if anything does
   */
  public List<A> possible(S state, R by, Function<A, Optional<? extends Obstacle>> obstacles) {
    return possible(state, by).stream()
        .filter(action -> obstacles.apply(action).isEmpty())
        .toList();
  }

  /**
   * Makes sure that nothing beside the table stands in the way of an action.
   *
   * @param obstacles what stands in the way of an action now, if anything does
   * @throws Problem {@code illegal-transition}, with what stands in the way and what can be done
   *     instead
   */
  public void checkFree(
      S state, A action, R by, Function<A, Optional<? extends Obstacle>> obstacles) {
    obstacles
        .apply(action)
        .ifPresent(obstacle -> {
          throw Problem.of(
              CommonProblem.ILLEGAL_TRANSITION,
              obstacle.detail(),
              Map.of(
                  "state",
                  state.name(),
                  "possible",
                  possible(state, by, obstacles).stream().map(Enum::name).toList()));
        });
  }

  /** The whole table, by state and action in their order. */
  public List<Transition<S, A, R>> table() {
    return table.values().stream().flatMap(actions -> actions.values().stream()).toList();
  }

  /** All states, those included that nothing leads from. */
  public List<S> states() {
    return List.of(states.getEnumConstants());
  }

  private Transition<S, A, R> require(S state, A action, R by) {
    return find(state, action)
        .filter(transition -> transition.by().contains(by))
        .orElseThrow(() -> Problem.illegalTransition(state, action, possible(state, by)));
  }

  private Optional<Transition<S, A, R>> find(S state, A action) {
    return Optional.ofNullable(table.getOrDefault(state, Map.of()).get(action));
  }

  private Set<R> everMay(A action) {
    return table().stream()
        .filter(transition -> transition.action() == action)
        .flatMap(transition -> transition.by().stream())
        .collect(Collectors.toSet());
  }

  private static String words(Set<? extends Enum<?>> relations) {
    return relations.stream()
        .map(relation -> "the " + relation.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .sorted()
        .collect(Collectors.joining(" or "));
  }

  /** The relations that may, in a row of a table. */
  @SafeVarargs
  public static <R extends Enum<R>> Set<R> by(R first, R... more) {
    return EnumSet.of(first, more);
  }

  /** The states that an action can lead to, in a row of a table. */
  @SafeVarargs
  public static <S extends Enum<S>> Set<S> to(S first, S... more) {
    return EnumSet.of(first, more);
  }

  /** Writes a table down row by row. */
  public static final class Builder<S extends Enum<S>, A extends Enum<A>, R extends Enum<R>> {

    private final Class<S> states;
    private final Class<A> actions;
    private final Map<S, Map<A, Transition<S, A, R>>> table;

    private Builder(Class<S> states, Class<A> actions) {
      this.states = states;
      this.actions = actions;
      this.table = new EnumMap<>(states);
    }

    /** In this state, this action, by these, leads there. */
    public Builder<S, A, R> row(S from, A action, Set<R> by, Set<S> to) {
      Transition<S, A, R> row = new Transition<>(from, action, by, to);
      if (table.computeIfAbsent(from, state -> new EnumMap<>(actions)).put(action, row) != null) {
        throw new IllegalStateException("%s in %s stands twice".formatted(action, from));
      }
      return this;
    }

    /** The same row for several states. */
    public Builder<S, A, R> row(Set<S> from, A action, Set<R> by, Set<S> to) {
      from.forEach(state -> row(state, action, by, to));
      return this;
    }

    /** The finished table. */
    public Lifecycle<S, A, R> build() {
      return new Lifecycle<>(states, table);
    }
  }
}
