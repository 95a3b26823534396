package gov.cms.mentorship.matching;

import static gov.cms.mentorship.matching.MatchRunRelation.COORDINATOR;
import static gov.cms.mentorship.matching.MatchRunRelation.PROGRAM;

import gov.cms.mentorship.testing.LifecycleTable;
import gov.cms.mentorship.testing.LifecycleTable.Cell;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatchRunLifecycleTest {

  private static final MatchRunResult FOUND =
      new MatchRunResult(
          Instant.parse("2026-11-24T15:00:00Z"), 2, 1, 1, 2, 1, 700_000, 0, 0, "0f".repeat(32));

  @Test
  void theLifeOfAMatchRunIsThis() {
    LifecycleTable.assertIs(
        MatchRunLifecycle.TABLE,
        """
        QUEUED  BEGIN   by PROGRAM     to RUNNING
        RUNNING BEGIN   by PROGRAM     to RUNNING
        RUNNING FINISH  by PROGRAM     to READY
        RUNNING FAIL    by PROGRAM     to FAILED
        READY   SOLVE   by COORDINATOR to QUEUED
        READY   PUBLISH by COORDINATOR to PUBLISHED
        READY   DISCARD by COORDINATOR to DISCARDED
        FAILED  SOLVE   by COORDINATOR to QUEUED
        FAILED  DISCARD by COORDINATOR to DISCARDED\
        """);
  }

  static Stream<Cell<MatchRunState, MatchRunAction, MatchRunRelation>> everyCell() {
    return LifecycleTable.cells(
        MatchRunLifecycle.TABLE, MatchRunAction.class, MatchRunRelation.class);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyCell")
  void anActionLeadsWhereTheTableSaysOrNowhere(
      Cell<MatchRunState, MatchRunAction, MatchRunRelation> cell) {
    MatchRunEntity run = in(cell.state());
    cell.check(
        () -> take(run, cell.action(), cell.by()),
        run::state,
        switch (cell.action()) {
          case BEGIN -> MatchRunState.RUNNING;
          case FINISH -> MatchRunState.READY;
          case FAIL -> MatchRunState.FAILED;
          case SOLVE -> MatchRunState.QUEUED;
          case PUBLISH -> MatchRunState.PUBLISHED;
          case DISCARD -> MatchRunState.DISCARDED;
        });
  }

  private static MatchRunEntity in(MatchRunState state) {
    MatchRunEntity run =
        new MatchRunEntity(
            new NewMatchRun("cms-isso", MatchObjective.MOST_PLACED, Optional.empty()));
    if (state == MatchRunState.QUEUED) {
      return run;
    }
    run.begin(PROGRAM);
    switch (state) {
      case QUEUED, RUNNING -> {}
      case FAILED -> run.fail(PROGRAM);
      case READY -> run.finish(PROGRAM, FOUND);
      case PUBLISHED -> {
        run.finish(PROGRAM, FOUND);
        run.publish(COORDINATOR);
      }
      case DISCARDED -> {
        run.finish(PROGRAM, FOUND);
        run.discard(COORDINATOR);
      }
    }
    return run;
  }

  private static void take(MatchRunEntity run, MatchRunAction action, MatchRunRelation by) {
    switch (action) {
      case BEGIN -> run.begin(by);
      case FINISH -> run.finish(by, FOUND);
      case FAIL -> run.fail(by);
      case SOLVE -> run.solve(by, new MatchRunChange(List.of(), List.of()));
      case PUBLISH -> run.publish(by);
      case DISCARD -> run.discard(by);
    }
  }
}
