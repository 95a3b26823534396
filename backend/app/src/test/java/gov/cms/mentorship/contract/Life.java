package gov.cms.mentorship.contract;

import gov.cms.mentorship.shared.lifecycle.Lifecycle;
import gov.cms.mentorship.testing.Lives;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be done with something in which state, and by whom: a lifecycle by its names. */
record Life(List<Step> steps) {

  /** In a state, an action is for some. */
  record Step(String state, String action, Set<String> by) {}

  /** The life of an aggregate of the application. */
  static Life of(String aggregate) {
    return of(Lives.of(aggregate));
  }

  private static Life of(Lifecycle<?, ?, ?> table) {
    return new Life(
        table.table().stream()
            .map(row ->
                new Step(
                    row.from().name(),
                    row.action().name(),
                    row.by().stream().map(Enum::name).collect(Collectors.toSet())))
            .toList());
  }

  /** For whom an action is in a state; nobody if the state does not know it. */
  Set<String> by(String state, String action) {
    return steps.stream()
        .filter(step -> step.state().equals(state) && step.action().equals(action))
        .flatMap(step -> step.by().stream())
        .collect(Collectors.toSet());
  }

  /** For whom an action is in any state. */
  Set<String> everBy(String action) {
    return steps.stream()
        .filter(step -> step.action().equals(action))
        .flatMap(step -> step.by().stream())
        .collect(Collectors.toSet());
  }
}
