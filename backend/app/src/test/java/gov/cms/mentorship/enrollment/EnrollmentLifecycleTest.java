package gov.cms.mentorship.enrollment;

import static gov.cms.mentorship.enrollment.EnrollmentRelation.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.person.IssoStanding;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.program.Policy;
import gov.cms.mentorship.program.Policy.SupportApproval;
import gov.cms.mentorship.testing.LifecycleTable;
import gov.cms.mentorship.testing.LifecycleTable.Cell;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EnrollmentLifecycleTest {

  private static final Instant BEFORE = Instant.parse("2026-11-02T14:00:00Z");
  private static final Instant NOW = Instant.parse("2026-11-03T14:00:00Z");

  /** What leaves an enrollment where it stands. */
  private static final Set<EnrollmentAction> STAYS =
      Set.of(
          EnrollmentAction.UPDATE,
          EnrollmentAction.BOOK_ORIENTATION,
          EnrollmentAction.OFFER_ORIENTATION);

  private static final Policy.Gates ALL = gates(true, SupportApproval.ALWAYS, true);
  private static final Policy.Gates NONE = gates(false, SupportApproval.NEVER, false);

  @Test
  void theLifeOfAnEnrollmentIsThis() {
    LifecycleTable.assertIs(
        EnrollmentLifecycle.TABLE,
        """
        DRAFT          UPDATE               by OWNER             to DRAFT
        DRAFT          SUBMIT               by OWNER             to MANAGER_REVIEW,SUPPORT_REVIEW,ORIENTATION,ACTIVE
        DRAFT          WITHDRAW             by OWNER             to WITHDRAWN
        MANAGER_REVIEW APPROVE              by MANAGER,COORDINATOR to SUPPORT_REVIEW,ORIENTATION,ACTIVE
        MANAGER_REVIEW DECLINE              by MANAGER,COORDINATOR to DECLINED
        MANAGER_REVIEW WITHDRAW             by OWNER             to WITHDRAWN
        SUPPORT_REVIEW APPROVE              by COORDINATOR       to ORIENTATION,ACTIVE
        SUPPORT_REVIEW DECLINE              by COORDINATOR       to DECLINED
        SUPPORT_REVIEW WITHDRAW             by OWNER             to WITHDRAWN
        ORIENTATION    BOOK_ORIENTATION     by OWNER             to ORIENTATION
        ORIENTATION    OFFER_ORIENTATION    by COORDINATOR       to ORIENTATION
        ORIENTATION    COMPLETE_ORIENTATION by COORDINATOR       to ACTIVE
        ORIENTATION    WITHDRAW             by OWNER             to WITHDRAWN
        ACTIVE         PAUSE                by OWNER             to PAUSED
        ACTIVE         WITHDRAW             by OWNER             to WITHDRAWN
        PAUSED         RESUME               by OWNER             to ACTIVE
        PAUSED         WITHDRAW             by OWNER             to WITHDRAWN
        DECLINED       REOPEN               by OWNER,COORDINATOR to DRAFT\
        """);
  }

  static Stream<Cell<EnrollmentState, EnrollmentAction, EnrollmentRelation>> everyCell() {
    return LifecycleTable.cells(
        EnrollmentLifecycle.TABLE, EnrollmentAction.class, EnrollmentRelation.class);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyCell")
  void anActionLeadsWhereTheTableSaysOrNowhere(
      Cell<EnrollmentState, EnrollmentAction, EnrollmentRelation> cell) {
    EnrollmentEntity enrollment = in(cell.state());
    cell.check(
        () -> take(enrollment, cell.action(), cell.by()),
        enrollment::state,
        withAllGates(cell.state(), cell.action()));
    assertThat(enrollment.stateSince())
        .isEqualTo(cell.isOpen() && !STAYS.contains(cell.action()) ? NOW : BEFORE);
  }

  /** Where the route matters, it has all gates. */
  private static EnrollmentState withAllGates(EnrollmentState state, EnrollmentAction action) {
    return switch (action) {
      case UPDATE, REOPEN -> EnrollmentState.DRAFT;
      case SUBMIT -> EnrollmentState.MANAGER_REVIEW;
      case APPROVE ->
          state == EnrollmentState.MANAGER_REVIEW
              ? EnrollmentState.SUPPORT_REVIEW
              : EnrollmentState.ORIENTATION;
      case DECLINE -> EnrollmentState.DECLINED;
      case BOOK_ORIENTATION, OFFER_ORIENTATION -> EnrollmentState.ORIENTATION;
      case COMPLETE_ORIENTATION, RESUME -> EnrollmentState.ACTIVE;
      case PAUSE -> EnrollmentState.PAUSED;
      case WITHDRAW -> EnrollmentState.WITHDRAWN;
    };
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
    enrollment.submit(OWNER, route, NOW);
    way.append(enrollment.state());
    while (enrollment.state() != EnrollmentState.ACTIVE) {
      if (enrollment.state() == EnrollmentState.ORIENTATION) {
        enrollment.move(EnrollmentAction.COMPLETE_ORIENTATION, EnrollmentRelation.COORDINATOR, NOW);
      } else {
        enrollment.approve(
            enrollment.state() == EnrollmentState.MANAGER_REVIEW
                ? EnrollmentRelation.MANAGER
                : EnrollmentRelation.COORDINATOR,
            route,
            Optional.empty(),
            NOW);
      }
      way.append(' ').append(enrollment.state());
    }
    assertThat(way).hasToString(expected);
  }

  private static Policy.Gates gates(boolean manager, SupportApproval support, boolean orientation) {
    return new Policy.Gates(
        EnumSet.allOf(Policy.PersonalQuestion.class), manager, support, orientation, false, 0);
  }

  private static Route route(Policy.Gates gates, IssoStanding standing) {
    return Route.of(gates, standing);
  }

  private static void take(
      EnrollmentEntity enrollment, EnrollmentAction action, EnrollmentRelation by) {
    Route route = route(ALL, IssoStanding.ISSO);
    switch (action) {
      case UPDATE -> enrollment.answer(by, true, Optional.of(7));
      case SUBMIT -> enrollment.submit(by, route, NOW);
      case APPROVE -> enrollment.approve(by, route, Optional.of("They called"), NOW);
      case DECLINE -> enrollment.decline(by, Optional.of("Not this year"), NOW);
      case BOOK_ORIENTATION, OFFER_ORIENTATION -> enrollment.require(action, by);
      case REOPEN, COMPLETE_ORIENTATION, PAUSE, RESUME, WITHDRAW ->
          enrollment.move(action, by, NOW);
    }
  }

  /** An enrollment that has come to a state the way they all do. */
  private static EnrollmentEntity in(EnrollmentState state) {
    EnrollmentEntity enrollment =
        new EnrollmentEntity(
            UUID.randomUUID(),
            new NewEnrollment(
                "cms-isso", ParticipantRole.MENTOR, Optional.empty(), Optional.empty()),
            UUID.randomUUID(),
            BEFORE);
    Route full = route(ALL, IssoStanding.ISSO);
    Route none = route(NONE, IssoStanding.ISSO);
    switch (state) {
      case DRAFT -> {}
      case MANAGER_REVIEW -> enrollment.submit(OWNER, full, BEFORE);
      case SUPPORT_REVIEW ->
          enrollment.submit(
              OWNER, route(gates(false, SupportApproval.ALWAYS, true), IssoStanding.ISSO), BEFORE);
      case ORIENTATION ->
          enrollment.submit(
              OWNER, route(gates(false, SupportApproval.NEVER, true), IssoStanding.ISSO), BEFORE);
      case ACTIVE -> enrollment.submit(OWNER, none, BEFORE);
      case PAUSED -> {
        enrollment.submit(OWNER, none, BEFORE);
        enrollment.move(EnrollmentAction.PAUSE, OWNER, BEFORE);
      }
      case DECLINED -> {
        enrollment.submit(OWNER, full, BEFORE);
        enrollment.decline(EnrollmentRelation.MANAGER, Optional.empty(), BEFORE);
      }
      case WITHDRAWN -> enrollment.move(EnrollmentAction.WITHDRAW, OWNER, BEFORE);
    }
    return enrollment;
  }
}
