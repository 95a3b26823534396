package gov.cms.mentorship.engagement;

import static gov.cms.mentorship.engagement.EngagementState.ACTIVE;
import static gov.cms.mentorship.engagement.EngagementState.COMPLETED;
import static gov.cms.mentorship.engagement.EngagementState.DISCOVERY;
import static gov.cms.mentorship.engagement.EngagementState.ENDED_EARLY;
import static gov.cms.mentorship.engagement.EngagementState.NOT_A_FIT;
import static gov.cms.mentorship.engagement.EngagementState.PAUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.cms.mentorship.profile.Cadence;
import gov.cms.mentorship.profile.MeetingMode;
import gov.cms.mentorship.shared.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EngagementTest {

  private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");
  private static final UUID MENTEE = UUID.randomUUID();
  private static final UUID MENTOR = UUID.randomUUID();

  /** Where each possible action leads; whatever is not here is refused. */
  private static final Map<EngagementState, Map<EngagementAction, EngagementState>> TABLE =
      new EnumMap<>(
          Map.of(
              DISCOVERY,
              Map.of(
                  EngagementAction.PROPOSE_AGREEMENT, DISCOVERY,
                  EngagementAction.SIGN, ACTIVE,
                  EngagementAction.NOT_A_FIT, NOT_A_FIT,
                  EngagementAction.ADD_GOAL, DISCOVERY,
                  EngagementAction.SCHEDULE_MEETING, DISCOVERY),
              ACTIVE,
              Map.of(
                  EngagementAction.PROPOSE_AGREEMENT, ACTIVE,
                  EngagementAction.SIGN, ACTIVE,
                  EngagementAction.PAUSE, PAUSED,
                  EngagementAction.COMPLETE, COMPLETED,
                  EngagementAction.END, ENDED_EARLY,
                  EngagementAction.ADD_GOAL, ACTIVE,
                  EngagementAction.SCHEDULE_MEETING, ACTIVE),
              PAUSED,
              Map.of(
                  EngagementAction.PROPOSE_AGREEMENT, PAUSED,
                  EngagementAction.SIGN, PAUSED,
                  EngagementAction.RESUME, ACTIVE,
                  EngagementAction.COMPLETE, COMPLETED,
                  EngagementAction.END, ENDED_EARLY,
                  EngagementAction.ADD_GOAL, PAUSED)));

  static Stream<Arguments> everyStateAndAction() {
    return Arrays.stream(EngagementState.values())
        .flatMap(state ->
            Arrays.stream(EngagementAction.values())
                .map(action ->
                    Arguments.of(
                        state,
                        action,
                        Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(action)))));
  }

  @ParameterizedTest(name = "{0}: {1} leads to {2}")
  @MethodSource("everyStateAndAction")
  void anActionLeadsWhereTheTableSaysOrIsRefused(
      EngagementState state, EngagementAction action, Optional<EngagementState> expected) {
    EngagementEntity engagement = in(state);
    if (expected.isPresent()) {
      perform(action, engagement);
      assertThat(engagement.state()).isEqualTo(expected.get());
    } else {
      assertThatExceptionOfType(Problem.class)
          .isThrownBy(() -> perform(action, engagement))
          .satisfies(problem -> {
            assertThat(problem.getStatusCode()).isEqualTo(409);
            assertThat(problem.getParameters()).containsEntry("state", state.name());
          });
      assertThat(engagement.state()).isEqualTo(state);
    }
  }

  @ParameterizedTest
  @EnumSource(EngagementState.class)
  void anEngagementTakesAPlaceExactlyAsLongAsItHasNotEnded(EngagementState state) {
    assertThat(state.isOpen()).isEqualTo(in(state).endedAt().isEmpty());
  }

  @Test
  void oneSignatureDoesNotMakeItActive() {
    EngagementEntity engagement = in(DISCOVERY);
    engagement.agreementSigned(agreement(MENTOR), NOW);
    assertThat(engagement.state()).isEqualTo(DISCOVERY);
    assertThat(engagement.endsOn()).isEmpty();
  }

  @Test
  void aNewVersionCountsOnlyOnceBothHaveSignedIt() {
    EngagementEntity engagement = in(ACTIVE);
    Optional<LocalDate> before = engagement.endsOn();
    AgreementEntity longer =
        new AgreementEntity(
            engagement.id(), 2, proposal(LocalDate.of(2026, 12, 1), 12), MENTEE, NOW);
    engagement.agreementSigned(longer, NOW);
    assertThat(engagement.endsOn()).isEqualTo(before);
    longer.sign(MENTOR, NOW);
    engagement.agreementSigned(longer, NOW.plusSeconds(60));
    assertThat(engagement.endsOn()).contains(LocalDate.of(2027, 12, 1));
    assertThat(engagement.activeSince()).contains(NOW);
  }

  @Test
  void nobodySignsAVersionTwice() {
    AgreementEntity agreement = agreement(MENTEE);
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> agreement.sign(MENTEE, NOW))
        .satisfies(problem ->
            assertThat(problem.getType()).hasToString("urn:mentorship:problem:duplicate"));
  }

  @Test
  void theReasonForAnEndIsKept() {
    EngagementEntity engagement = in(ACTIVE);
    engagement.end(Optional.of("A new position"), NOW);
    assertThat(engagement.endReason()).contains("A new position");
    assertThat(engagement.endedAt()).contains(NOW);
  }

  private static void perform(EngagementAction action, EngagementEntity engagement) {
    switch (action) {
      case PROPOSE_AGREEMENT -> engagement.agreementProposed(NOW);
      case SIGN -> engagement.agreementSigned(agreement(MENTEE, MENTOR), NOW);
      case PAUSE -> engagement.pause();
      case RESUME -> engagement.resume();
      case COMPLETE -> engagement.complete(NOW);
      case END -> engagement.end(Optional.empty(), NOW);
      case NOT_A_FIT -> engagement.notAFit(NOW);
      case ADD_GOAL, SCHEDULE_MEETING -> engagement.require(action);
    }
  }

  private static EngagementEntity in(EngagementState state) {
    EngagementEntity engagement =
        new EngagementEntity(
            new NewEngagement(
                "cms-isso",
                UUID.randomUUID(),
                MENTEE,
                MENTOR,
                UUID.randomUUID(),
                UUID.randomUUID(),
                Period.ofMonths(6),
                Cadence.BIWEEKLY),
            NOW);
    List<EngagementAction> way =
        switch (state) {
          case DISCOVERY -> List.of();
          case ACTIVE -> List.of(EngagementAction.SIGN);
          case PAUSED -> List.of(EngagementAction.SIGN, EngagementAction.PAUSE);
          case COMPLETED -> List.of(EngagementAction.SIGN, EngagementAction.COMPLETE);
          case ENDED_EARLY -> List.of(EngagementAction.SIGN, EngagementAction.END);
          case NOT_A_FIT -> List.of(EngagementAction.NOT_A_FIT);
        };
    way.forEach(action -> perform(action, engagement));
    assertThat(engagement.state()).isEqualTo(state);
    return engagement;
  }

  private static AgreementEntity agreement(UUID proposer, UUID... others) {
    AgreementEntity agreement =
        new AgreementEntity(
            UUID.randomUUID(), 1, proposal(LocalDate.of(2026, 12, 1), 6), proposer, NOW);
    for (UUID other : others) {
      agreement.sign(other, NOW);
    }
    return agreement;
  }

  private static NewAgreement proposal(LocalDate start, int months) {
    return new NewAgreement(
        start,
        Period.ofMonths(months),
        Cadence.WEEKLY,
        List.of(MeetingMode.VIDEO),
        Optional.empty());
  }
}
