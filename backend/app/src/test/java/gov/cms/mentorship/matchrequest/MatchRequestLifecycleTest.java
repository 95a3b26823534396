package gov.cms.mentorship.matchrequest;

import static gov.cms.mentorship.matchrequest.MatchRequestRelation.ANSWERED;
import static gov.cms.mentorship.matchrequest.MatchRequestRelation.ASKED;
import static gov.cms.mentorship.matchrequest.MatchRequestRelation.SENDER;
import static gov.cms.mentorship.matchrequest.MatchRequestState.ACCEPTED;
import static gov.cms.mentorship.matchrequest.MatchRequestState.CANCELLED;
import static gov.cms.mentorship.matchrequest.MatchRequestState.DECLINED;
import static gov.cms.mentorship.matchrequest.MatchRequestState.EXPIRED;
import static gov.cms.mentorship.matchrequest.MatchRequestState.PENDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.cms.mentorship.profile.Cadence;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.profile.ProfileRef;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.security.Roles;
import gov.cms.mentorship.testing.LifecycleTable;
import gov.cms.mentorship.testing.LifecycleTable.Cell;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MatchRequestLifecycleTest {

  private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");
  private static final UUID MENTEE = UUID.randomUUID();
  private static final UUID MENTOR = UUID.randomUUID();
  private static final UUID COORDINATOR = UUID.randomUUID();
  private static final UUID ENGAGEMENT = UUID.randomUUID();

  @Test
  void theLifeOfAMatchRequestIsThis() {
    LifecycleTable.assertIs(
        MatchRequestLifecycle.TABLE,
        """
        PENDING ACCEPT  by ASKED          to PENDING,ACCEPTED
        PENDING DECLINE by ASKED,ANSWERED to DECLINED
        PENDING CANCEL  by SENDER         to CANCELLED
        PENDING EXPIRE  by JOB            to EXPIRED\
        """);
  }

  static Stream<Cell<MatchRequestState, MatchRequestAction, MatchRequestRelation>> everyCell() {
    return LifecycleTable.cells(
        MatchRequestLifecycle.TABLE, MatchRequestAction.class, MatchRequestRelation.class);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyCell")
  void anActionLeadsWhereTheTableSaysOrNowhere(
      Cell<MatchRequestState, MatchRequestAction, MatchRequestRelation> cell) {
    MatchRequestEntity request = in(cell.state());
    cell.check(
        () -> take(cell.action(), cell.by(), request),
        request::state,
        switch (cell.action()) {
          case ACCEPT -> ACCEPTED;
          case DECLINE -> DECLINED;
          case CANCEL -> CANCELLED;
          case EXPIRE -> EXPIRED;
        });
  }

  @ParameterizedTest(name = "{0}: {1} may {2}")
  @CsvSource({
    "MENTEE, MENTEE, 'CANCEL'",
    "MENTEE, MENTOR, 'ACCEPT DECLINE'",
    "MENTEE, COORDINATOR, ''",
    "MENTEE, STRANGER, ''",
    "COORDINATOR, MENTEE, 'ACCEPT DECLINE'",
    "COORDINATOR, MENTOR, 'ACCEPT DECLINE'",
    "COORDINATOR, COORDINATOR, 'CANCEL'",
    "COORDINATOR, STRANGER, ''",
  })
  void whoMayDoWhatDependsOnTheOrigin(Origin origin, String who, String actions) {
    assertThat(actionsOf(who, request(origin)))
        .containsExactlyInAnyOrder(actions.isEmpty() ? new String[0] : actions.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"MENTEE", "MENTOR", "COORDINATOR", "STRANGER"})
  void nobodyCanDoAnythingWithAnAnsweredRequest(String who) {
    assertThat(actionsOf(who, in(DECLINED))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"STRANGER", "MACHINE", "LINK", "JOB"})
  void whoIsNeitherOfTheTwoNorOfTheSupportTeamDoesNotLearnOfARequest(String who) {
    assertThat(MatchRequestAccess.relationOf(actor(who), request(Origin.MENTEE))).isEmpty();
  }

  @Test
  void aProposalIsAcceptedOnceBothHaveSaidYes() {
    MatchRequestEntity proposal = request(Origin.COORDINATOR);
    assertThat(proposal.accept(ASKED, MENTOR)).isFalse();
    assertThat(proposal.state()).isEqualTo(PENDING);
    assertThat(proposal.answerOf(MENTOR)).contains(ProposalAnswer.YES);
    assertThat(proposal.accept(ASKED, MENTEE)).isTrue();
    proposal.matched(ASKED, MENTEE, ENGAGEMENT, NOW);
    assertThat(proposal.state()).isEqualTo(ACCEPTED);
    assertThat(proposal.engagementId()).contains(ENGAGEMENT);
    assertThat(proposal.answerOf(MENTEE)).contains(ProposalAnswer.YES);
  }

  @Test
  void whoHasSaidYesToAProposalCannotSayItAgainButMayStillDecline() {
    MatchRequestEntity proposal = request(Origin.COORDINATOR);
    proposal.accept(ASKED, MENTEE);
    assertThat(proposal.relationOf(MENTEE)).isEqualTo(ANSWERED);
    assertThat(actionsOf("MENTEE", proposal)).containsExactly("DECLINE");
    assertThatExceptionOfType(Problem.class).isThrownBy(() -> proposal.accept(ANSWERED, MENTEE));
  }

  @Test
  void oneNoDeclinesAProposal() {
    MatchRequestEntity proposal = request(Origin.COORDINATOR);
    proposal.accept(ASKED, MENTOR);
    proposal.decline(ASKED, MENTEE, Optional.empty(), NOW);
    assertThat(proposal.state()).isEqualTo(DECLINED);
    assertThat(proposal.answerOf(MENTEE)).contains(ProposalAnswer.NO);
  }

  @Test
  void untilTheEngagementIsOpenTheRequestStaysAsItWas() {
    MatchRequestEntity request = request(Origin.MENTEE);
    assertThat(request.accept(ASKED, MENTOR)).isTrue();
    assertThat(request.state()).isEqualTo(PENDING);
    assertThat(request.answerOf(MENTOR)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: when the {1} leaves it is {2}")
  @CsvSource({
    "MENTEE, MENTEE, CANCELLED",
    "MENTEE, MENTOR, DECLINED",
    "COORDINATOR, MENTEE, DECLINED",
    "COORDINATOR, MENTOR, DECLINED",
  })
  void whoAskedTakesItBackByLeavingAndWhoWasAskedDeclines(
      Origin origin, String who, MatchRequestState end) {
    MatchRequestEntity request = request(origin);
    request.leave(who.equals("MENTEE") ? MENTEE : MENTOR, NOW);
    assertThat(request.state()).isEqualTo(end);
  }

  private static MatchRequestEntity in(MatchRequestState state) {
    MatchRequestEntity request = request(Origin.MENTEE);
    switch (state) {
      case PENDING -> {}
      case ACCEPTED -> take(MatchRequestAction.ACCEPT, ASKED, request);
      case DECLINED -> take(MatchRequestAction.DECLINE, ASKED, request);
      case CANCELLED -> take(MatchRequestAction.CANCEL, SENDER, request);
      case EXPIRED -> take(MatchRequestAction.EXPIRE, MatchRequestRelation.JOB, request);
    }
    return request;
  }

  private static void take(
      MatchRequestAction action, MatchRequestRelation by, MatchRequestEntity request) {
    switch (action) {
      case ACCEPT -> {
        assertThat(request.accept(by, MENTOR)).isTrue();
        request.matched(by, MENTOR, ENGAGEMENT, NOW);
      }
      case DECLINE -> request.decline(by, MENTOR, Optional.of("No time"), NOW);
      case CANCEL -> request.cancel(by, NOW);
      case EXPIRE -> request.expire(by, NOW);
    }
  }

  private static String[] actionsOf(String who, MatchRequestEntity request) {
    return MatchRequestAccess.relationOf(actor(who), request).stream()
        .flatMap(
            relation -> MatchRequestLifecycle.TABLE.possible(request.state(), relation).stream())
        .map(Enum::name)
        .toArray(String[]::new);
  }

  private static Actor actor(String who) {
    return switch (who) {
      case "MENTEE" -> new Actor.Person(MENTEE, Set.of(Roles.PARTICIPANT));
      case "MENTOR" -> new Actor.Person(MENTOR, Set.of(Roles.PARTICIPANT));
      case "COORDINATOR" ->
          new Actor.Person(COORDINATOR, Set.of(Roles.PARTICIPANT, Roles.COORDINATOR));
      case "MACHINE" -> new Actor.Machine("dashboard", Set.of(Roles.ENGAGEMENTS_READ));
      case "LINK" -> new Actor.Link("manager-approval", UUID.randomUUID());
      case "JOB" -> new Actor.Job("tests");
      default -> new Actor.Person(UUID.randomUUID(), Set.of(Roles.PARTICIPANT));
    };
  }

  private static MatchRequestEntity request(Origin origin) {
    return new MatchRequestEntity(
        new MatchRequestDraft(
            profile(MENTEE, ParticipantRole.MENTEE),
            profile(MENTOR, ParticipantRole.MENTOR),
            origin == Origin.COORDINATOR ? Optional.of(COORDINATOR) : Optional.empty(),
            new NewMatchRequest(
                "cms-isso",
                UUID.randomUUID(),
                Optional.empty(),
                "Your work on cloud systems",
                "A first security plan",
                Period.ofMonths(6),
                Cadence.BIWEEKLY),
            new Moments(NOW, NOW, NOW, NOW)));
  }

  private static ProfileRef profile(UUID person, ParticipantRole role) {
    return new ProfileRef(UUID.randomUUID(), "cms-isso", role, person, true, true, true);
  }
}
