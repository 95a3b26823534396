package gov.cms.mentorship.enrollment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.cms.mentorship.person.IssoStanding;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.program.Policy;
import gov.cms.mentorship.program.Policy.SupportApproval;
import gov.cms.mentorship.shared.problem.Problem;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EnrollmentLifecycleTest {

  private static final Instant BEFORE = Instant.parse("2026-11-02T14:00:00Z");
  private static final Instant NOW = Instant.parse("2026-11-03T14:00:00Z");

  private static final Policy.Gates ALL = gates(true, SupportApproval.ALWAYS, true);
  private static final Policy.Gates NONE = gates(false, SupportApproval.NEVER, false);

  /** Every cell that is not here is a closed door. Where the route matters, it has all gates. */
  private static final Map<EnrollmentState, Map<EnrollmentAction, EnrollmentState>> TABLE =
      Map.of(
          EnrollmentState.DRAFT,
          Map.of(
              EnrollmentAction.SUBMIT, EnrollmentState.MANAGER_REVIEW,
              EnrollmentAction.WITHDRAW, EnrollmentState.WITHDRAWN),
          EnrollmentState.MANAGER_REVIEW,
          Map.of(
              EnrollmentAction.APPROVE, EnrollmentState.SUPPORT_REVIEW,
              EnrollmentAction.DECLINE, EnrollmentState.DECLINED,
              EnrollmentAction.WITHDRAW, EnrollmentState.WITHDRAWN),
          EnrollmentState.SUPPORT_REVIEW,
          Map.of(
              EnrollmentAction.APPROVE, EnrollmentState.ORIENTATION,
              EnrollmentAction.DECLINE, EnrollmentState.DECLINED,
              EnrollmentAction.WITHDRAW, EnrollmentState.WITHDRAWN),
          EnrollmentState.ORIENTATION,
          Map.of(
              EnrollmentAction.COMPLETE_ORIENTATION, EnrollmentState.ACTIVE,
              EnrollmentAction.WITHDRAW, EnrollmentState.WITHDRAWN),
          EnrollmentState.ACTIVE,
          Map.of(
              EnrollmentAction.PAUSE, EnrollmentState.PAUSED,
              EnrollmentAction.WITHDRAW, EnrollmentState.WITHDRAWN),
          EnrollmentState.PAUSED,
          Map.of(
              EnrollmentAction.RESUME, EnrollmentState.ACTIVE,
              EnrollmentAction.WITHDRAW, EnrollmentState.WITHDRAWN),
          EnrollmentState.DECLINED,
          Map.of(EnrollmentAction.REOPEN, EnrollmentState.DRAFT),
          EnrollmentState.WITHDRAWN,
          Map.of());

  static Stream<Arguments> everyStateAndAction() {
    return Arrays.stream(EnrollmentState.values())
        .flatMap(state ->
            Arrays.stream(EnrollmentAction.values()).map(action -> Arguments.of(state, action)));
  }

  @ParameterizedTest(name = "{1} in {0}")
  @MethodSource("everyStateAndAction")
  void anActionLeadsWhereTheTableSaysOrNowhere(EnrollmentState state, EnrollmentAction action) {
    EnrollmentEntity enrollment = in(state);
    Optional<EnrollmentState> target =
        Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(action));
    if (target.isPresent()) {
      take(enrollment, action, route(ALL, IssoStanding.ISSO));
      assertThat(enrollment.state()).isEqualTo(target.get());
      assertThat(enrollment.stateSince()).isEqualTo(NOW);
    } else {
      Route route = route(ALL, IssoStanding.ISSO);
      assertThatThrownBy(() -> take(enrollment, action, route))
          .isInstanceOfSatisfying(
              Problem.class,
              problem -> {
                assertThat(problem.getStatusCode()).isEqualTo(409);
                assertThat(problem.getParameters()).containsEntry("state", state.name());
              });
      assertThat(enrollment.state()).isEqualTo(state);
      assertThat(enrollment.stateSince()).isEqualTo(BEFORE);
    }
  }

  @ParameterizedTest(name = "{0} can do exactly what the table says")
  @MethodSource("states")
  void whatIsPossibleIsWhatTheTableSays(EnrollmentState state) {
    assertThat(state.possible())
        .containsExactlyInAnyOrderElementsOf(TABLE.getOrDefault(state, Map.of()).keySet());
  }

  static Stream<EnrollmentState> states() {
    return Arrays.stream(EnrollmentState.values());
  }

  static Stream<Arguments> routes() {
    return Stream.of(
        Arguments.of(NONE, IssoStanding.NOT_AN_ISSO, "ACTIVE"),
        Arguments.of(ALL, IssoStanding.ISSO, "MANAGER_REVIEW SUPPORT_REVIEW ORIENTATION ACTIVE"),
        Arguments.of(
            gates(false, SupportApproval.ALWAYS, false),
            IssoStanding.ISSO,
            "SUPPORT_REVIEW ACTIVE"),
        Arguments.of(
            gates(true, SupportApproval.NON_ISSO, true),
            IssoStanding.ISSO,
            "MANAGER_REVIEW ORIENTATION ACTIVE"),
        Arguments.of(
            gates(true, SupportApproval.NON_ISSO, true),
            IssoStanding.SERVICE_ISSO,
            "MANAGER_REVIEW ORIENTATION ACTIVE"),
        Arguments.of(
            gates(true, SupportApproval.NON_ISSO, true),
            IssoStanding.NOT_AN_ISSO,
            "MANAGER_REVIEW SUPPORT_REVIEW ORIENTATION ACTIVE"),
        Arguments.of(gates(false, SupportApproval.NON_ISSO, false), IssoStanding.ISSO, "ACTIVE"),
        Arguments.of(
            gates(false, SupportApproval.NEVER, true), IssoStanding.ISSO, "ORIENTATION ACTIVE"),
        Arguments.of(
            gates(true, SupportApproval.NEVER, false),
            IssoStanding.NOT_AN_ISSO,
            "MANAGER_REVIEW ACTIVE"));
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @MethodSource("routes")
  void theWayToTheStartHasTheGatesOfThePolicy(
      Policy.Gates gates, IssoStanding standing, String expected) {
    Route route = route(gates, standing);
    EnrollmentEntity enrollment = in(EnrollmentState.DRAFT);
    StringBuilder way = new StringBuilder();
    enrollment.submit(route, NOW);
    way.append(enrollment.state());
    while (enrollment.state() != EnrollmentState.ACTIVE) {
      if (enrollment.state() == EnrollmentState.ORIENTATION) {
        enrollment.completeOrientation(NOW);
      } else {
        enrollment.approve(route, NOW);
      }
      way.append(' ').append(enrollment.state());
    }
    assertThat(way).hasToString(expected);
  }

  private static Policy.Gates gates(boolean manager, SupportApproval support, boolean orientation) {
    return new Policy.Gates(manager, support, orientation, false, 0);
  }

  private static Route route(Policy.Gates gates, IssoStanding standing) {
    return Route.of(gates, standing);
  }

  private static void take(EnrollmentEntity enrollment, EnrollmentAction action, Route route) {
    switch (action) {
      case SUBMIT -> enrollment.submit(route, NOW);
      case APPROVE -> enrollment.approve(route, NOW);
      case DECLINE -> enrollment.decline(Optional.of("Not this year"), NOW);
      case REOPEN -> enrollment.reopen(NOW);
      case COMPLETE_ORIENTATION -> enrollment.completeOrientation(NOW);
      case PAUSE -> enrollment.pause(NOW);
      case RESUME -> enrollment.resume(NOW);
      case WITHDRAW -> enrollment.withdraw(NOW);
    }
  }

  /** An enrollment that has come to a state the way they all do. */
  private static EnrollmentEntity in(EnrollmentState state) {
    EnrollmentEntity enrollment =
        new EnrollmentEntity(
            UUID.randomUUID(), "cms-isso", ParticipantRole.MENTOR, UUID.randomUUID(), BEFORE);
    Route full = route(ALL, IssoStanding.ISSO);
    Route none = route(NONE, IssoStanding.ISSO);
    switch (state) {
      case DRAFT -> {}
      case MANAGER_REVIEW -> enrollment.submit(full, BEFORE);
      case SUPPORT_REVIEW ->
          enrollment.submit(
              route(gates(false, SupportApproval.ALWAYS, true), IssoStanding.ISSO), BEFORE);
      case ORIENTATION ->
          enrollment.submit(
              route(gates(false, SupportApproval.NEVER, true), IssoStanding.ISSO), BEFORE);
      case ACTIVE -> enrollment.submit(none, BEFORE);
      case PAUSED -> {
        enrollment.submit(none, BEFORE);
        enrollment.pause(BEFORE);
      }
      case DECLINED -> {
        enrollment.submit(full, BEFORE);
        enrollment.decline(Optional.empty(), BEFORE);
      }
      case WITHDRAWN -> enrollment.withdraw(BEFORE);
    }
    return enrollment;
  }
}
