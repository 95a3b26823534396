package gov.cms.mentorship.response;

import static gov.cms.mentorship.response.SurveyInvitationRelation.INVITED;
import static gov.cms.mentorship.response.SurveyInvitationRelation.PROGRAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.cms.mentorship.engagement.EngagementEvents;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.testing.LifecycleTable;
import gov.cms.mentorship.testing.LifecycleTable.Cell;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SurveyInvitationLifecycleTest {

  private static final Instant OPENED = Instant.parse("2026-11-24T15:00:00Z");

  @Test
  void theLifeOfAnInvitationIsThis() {
    LifecycleTable.assertIs(
        SurveyInvitationLifecycle.TABLE,
        """
        OPEN ANSWER by INVITED to ANSWERED
        OPEN EXPIRE by PROGRAM to EXPIRED\
        """);
  }

  static Stream<Cell<SurveyInvitationState, SurveyInvitationAction, SurveyInvitationRelation>>
      everyCell() {
    return LifecycleTable.cells(
        SurveyInvitationLifecycle.TABLE,
        SurveyInvitationAction.class,
        SurveyInvitationRelation.class);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyCell")
  void anActionLeadsWhereTheTableSaysOrNowhere(
      Cell<SurveyInvitationState, SurveyInvitationAction, SurveyInvitationRelation> cell) {
    SurveyInvitationEntity invitation = in(cell.state());
    cell.check(
        () -> take(invitation, cell.action(), cell.by()),
        invitation::state,
        switch (cell.action()) {
          case ANSWER -> SurveyInvitationState.ANSWERED;
          case EXPIRE -> SurveyInvitationState.EXPIRED;
        });
  }

  @Test
  void answersComeInWithinThirtyDaysWhetherOrNotTheJobHasComeBy() {
    Instant end = OPENED.plus(Duration.ofDays(30));
    SurveyInvitationEntity inTime = in(SurveyInvitationState.OPEN);
    inTime.answer(INVITED, end.minusMillis(1));
    assertThat(inTime.state()).isEqualTo(SurveyInvitationState.ANSWERED);
    assertThatThrownBy(() -> in(SurveyInvitationState.OPEN).answer(INVITED, end))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> assertThat(problem.members()).containsEntry("state", "EXPIRED"));
  }

  private static SurveyInvitationEntity in(SurveyInvitationState state) {
    SurveyInvitationEntity invitation =
        new SurveyInvitationEntity(
            UUID.randomUUID(),
            UUID.randomUUID(),
            new EngagementEvents.Completed(UUID.randomUUID(), UUID.randomUUID()),
            ParticipantRole.MENTOR,
            OPENED);
    switch (state) {
      case OPEN -> {}
      case ANSWERED -> invitation.answer(INVITED, OPENED);
      case EXPIRED -> invitation.expire(PROGRAM);
    }
    return invitation;
  }

  private static void take(
      SurveyInvitationEntity invitation,
      SurveyInvitationAction action,
      SurveyInvitationRelation by) {
    switch (action) {
      case ANSWER -> invitation.answer(by, OPENED);
      case EXPIRE -> invitation.expire(by);
    }
  }
}
