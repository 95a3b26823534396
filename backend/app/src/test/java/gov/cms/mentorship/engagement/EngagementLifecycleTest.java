package gov.cms.mentorship.engagement;

import static gov.cms.mentorship.engagement.EngagementRelation.MENTEE;
import static gov.cms.mentorship.engagement.EngagementRelation.MENTOR;
import static gov.cms.mentorship.engagement.EngagementState.ACTIVE;
import static gov.cms.mentorship.engagement.EngagementState.DISCOVERY;
import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.profile.Cadence;
import gov.cms.mentorship.testing.LifecycleTable;
import gov.cms.mentorship.testing.LifecycleTable.Cell;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EngagementLifecycleTest {

  private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");
  private static final LocalDate END = LocalDate.of(2027, 6, 1);

  @Test
  void theLifeOfAnEngagementIsThis() {
    LifecycleTable.assertIs(
        EngagementLifecycle.TABLE,
        """
        DISCOVERY PROPOSE_AGREEMENT by MENTEE,MENTOR to DISCOVERY
        DISCOVERY SIGN              by MENTEE,MENTOR to DISCOVERY,ACTIVE
        DISCOVERY NOT_A_FIT         by MENTEE,MENTOR to NOT_A_FIT
        DISCOVERY ADD_GOAL          by MENTEE,MENTOR to DISCOVERY
        DISCOVERY SCHEDULE_MEETING  by MENTEE,MENTOR to DISCOVERY
        ACTIVE    PROPOSE_AGREEMENT by MENTEE,MENTOR to ACTIVE
        ACTIVE    SIGN              by MENTEE,MENTOR to ACTIVE
        ACTIVE    PAUSE             by MENTEE,MENTOR to PAUSED
        ACTIVE    COMPLETE          by MENTEE,MENTOR to COMPLETED
        ACTIVE    END               by MENTEE,MENTOR to ENDED_EARLY
        ACTIVE    ADD_GOAL          by MENTEE,MENTOR to ACTIVE
        ACTIVE    SCHEDULE_MEETING  by MENTEE,MENTOR to ACTIVE
        PAUSED    PROPOSE_AGREEMENT by MENTEE,MENTOR to PAUSED
        PAUSED    SIGN              by MENTEE,MENTOR to PAUSED
        PAUSED    RESUME            by MENTEE,MENTOR to ACTIVE
        PAUSED    COMPLETE          by MENTEE,MENTOR to COMPLETED
        PAUSED    END               by MENTEE,MENTOR to ENDED_EARLY
        PAUSED    ADD_GOAL          by MENTEE,MENTOR to PAUSED\
        """);
  }

  static Stream<Cell<EngagementState, EngagementAction, EngagementRelation>> everyCell() {
    return LifecycleTable.cells(
        EngagementLifecycle.TABLE, EngagementAction.class, EngagementRelation.class);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyCell")
  void anActionLeadsWhereTheTableSaysOrNowhere(
      Cell<EngagementState, EngagementAction, EngagementRelation> cell) {
    EngagementEntity engagement = in(cell.state());
    cell.check(
        () -> take(cell.action(), cell.by(), engagement),
        engagement::state,
        after(cell.action(), cell.state()));
  }

  private static EngagementState after(EngagementAction action, EngagementState before) {
    return switch (action) {
      case PROPOSE_AGREEMENT, ADD_GOAL, SCHEDULE_MEETING -> before;
      case SIGN -> before == DISCOVERY ? ACTIVE : before;
      case PAUSE -> EngagementState.PAUSED;
      case RESUME -> ACTIVE;
      case COMPLETE -> EngagementState.COMPLETED;
      case END -> EngagementState.ENDED_EARLY;
      case NOT_A_FIT -> EngagementState.NOT_A_FIT;
    };
  }

  @ParameterizedTest
  @EnumSource(EngagementState.class)
  void anEngagementTakesAPlaceExactlyAsLongAsItHasNotEnded(EngagementState state) {
    assertThat(state.isOpen()).isEqualTo(in(state).endedAt().isEmpty());
  }

  @Test
  void oneSignatureDoesNotMakeItActive() {
    EngagementEntity engagement = in(DISCOVERY);
    engagement.sign(MENTOR, Optional.empty(), NOW);
    assertThat(engagement.state()).isEqualTo(DISCOVERY);
    assertThat(engagement.endsOn()).isEmpty();
  }

  @Test
  void aNewVersionCountsOnlyOnceBothHaveSignedIt() {
    EngagementEntity engagement = in(ACTIVE);
    engagement.sign(MENTEE, Optional.empty(), NOW);
    assertThat(engagement.endsOn()).contains(END);
    LocalDate later = LocalDate.of(2027, 12, 1);
    engagement.sign(MENTOR, Optional.of(later), NOW.plusSeconds(60));
    assertThat(engagement.endsOn()).contains(later);
    assertThat(engagement.activeSince()).contains(NOW);
  }

  @Test
  void theReasonForAnEndIsKept() {
    EngagementEntity engagement = in(ACTIVE);
    engagement.end(MENTEE, Optional.of("A new position"), NOW);
    assertThat(engagement.endReason()).contains("A new position");
    assertThat(engagement.endedAt()).contains(NOW);
  }

  private static void take(
      EngagementAction action, EngagementRelation by, EngagementEntity engagement) {
    switch (action) {
      case PROPOSE_AGREEMENT -> engagement.propose(by, NOW);
      case SIGN -> engagement.sign(by, Optional.of(END), NOW);
      case END -> engagement.end(by, Optional.empty(), NOW);
      case ADD_GOAL, SCHEDULE_MEETING -> engagement.require(action, by);
      case PAUSE, RESUME, COMPLETE, NOT_A_FIT -> engagement.move(action, by, NOW);
    }
  }

  /** An engagement that has come to a state the way they all do. */
  private static EngagementEntity in(EngagementState state) {
    EngagementEntity engagement =
        new EngagementEntity(
            new NewEngagement(
                "cms-isso",
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Period.ofMonths(6),
                Cadence.BIWEEKLY),
            NOW,
            Optional.empty());
    List<EngagementAction> way =
        switch (state) {
          case DISCOVERY -> List.of();
          case ACTIVE -> List.of(EngagementAction.SIGN);
          case PAUSED -> List.of(EngagementAction.SIGN, EngagementAction.PAUSE);
          case COMPLETED -> List.of(EngagementAction.SIGN, EngagementAction.COMPLETE);
          case ENDED_EARLY -> List.of(EngagementAction.SIGN, EngagementAction.END);
          case NOT_A_FIT -> List.of(EngagementAction.NOT_A_FIT);
        };
    way.forEach(action -> take(action, MENTOR, engagement));
    assertThat(engagement.state()).isEqualTo(state);
    return engagement;
  }
}
