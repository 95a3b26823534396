package gov.cms.mentorship.matchrequest;

import static gov.cms.mentorship.matchrequest.MatchRequestState.ACCEPTED;
import static gov.cms.mentorship.matchrequest.MatchRequestState.CANCELLED;
import static gov.cms.mentorship.matchrequest.MatchRequestState.DECLINED;
import static gov.cms.mentorship.matchrequest.MatchRequestState.EXPIRED;
import static gov.cms.mentorship.matchrequest.MatchRequestState.PENDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.cms.mentorship.profile.Cadence;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.profile.ProfileRef;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.problem.ProblemType;
import java.time.Instant;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MatchRequestTest {

  private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");
  private static final UUID MENTEE = UUID.randomUUID();
  private static final UUID MENTOR = UUID.randomUUID();
  private static final UUID COORDINATOR = UUID.randomUUID();
  private static final UUID ENGAGEMENT = UUID.randomUUID();

  /** What can happen to a request, including what nobody does. */
  private enum Happening {
    ACCEPT,
    DECLINE,
    CANCEL,
    EXPIRE
  }

  static Stream<Arguments> everyStatusAndHappening() {
    return Arrays.stream(MatchRequestState.values())
        .flatMap(status ->
            Arrays.stream(Happening.values()).map(happening -> Arguments.of(status, happening)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("everyStatusAndHappening")
  void onlyAPendingRequestChanges(MatchRequestState status, Happening happening) {
    MatchRequestEntity request = in(status);
    if (status == PENDING) {
      happen(happening, request);
      assertThat(request.status())
          .isEqualTo(
              switch (happening) {
                case ACCEPT -> ACCEPTED;
                case DECLINE -> DECLINED;
                case CANCEL -> CANCELLED;
                case EXPIRE -> EXPIRED;
              });
    } else {
      assertThatExceptionOfType(Problem.class)
          .isThrownBy(() -> happen(happening, request))
          .satisfies(
              problem -> assertThat(problem.getParameters()).containsEntry("state", status.name()));
      assertThat(request.status()).isEqualTo(status);
    }
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
  void whoMayDoWhatDependsOnTheOrigin(Origin origin, String viewer, String actions) {
    assertThat(request(origin).standing().actionsOf(viewer(viewer)))
        .extracting(Enum::name)
        .containsExactlyInAnyOrder(actions.isEmpty() ? new String[0] : actions.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"MENTEE", "MENTOR", "COORDINATOR", "STRANGER"})
  void nobodyCanDoAnythingWithAnAnsweredRequest(String viewer) {
    assertThat(in(DECLINED).standing().actionsOf(viewer(viewer))).isEmpty();
  }

  @Test
  void aProposalIsAcceptedOnceBothHaveSaidYes() {
    MatchRequestEntity proposal = request(Origin.COORDINATOR);
    proposal.accept(MENTOR, NOW, wanted -> failIfOpened());
    assertThat(proposal.status()).isEqualTo(PENDING);
    assertThat(proposal.standing().mentorAnswer()).contains(ProposalAnswer.YES);
    proposal.accept(MENTEE, NOW, wanted -> ENGAGEMENT);
    assertThat(proposal.status()).isEqualTo(ACCEPTED);
    assertThat(proposal.engagementId()).contains(ENGAGEMENT);
  }

  @Test
  void whoHasSaidYesToAProposalCannotSayItAgainButMayStillDecline() {
    MatchRequestEntity proposal = request(Origin.COORDINATOR);
    proposal.accept(MENTEE, NOW, wanted -> failIfOpened());
    assertThatThrownBy(() -> proposal.accept(MENTEE, NOW, wanted -> failIfOpened()))
        .isInstanceOf(Problem.class);
    assertThat(proposal.standing().actionsOf(viewer("MENTEE")))
        .containsExactly(MatchRequestAction.DECLINE);
  }

  @Test
  void oneNoDeclinesAProposal() {
    MatchRequestEntity proposal = request(Origin.COORDINATOR);
    proposal.accept(MENTOR, NOW, wanted -> failIfOpened());
    proposal.decline(MENTEE, Optional.empty(), NOW);
    assertThat(proposal.status()).isEqualTo(DECLINED);
    assertThat(proposal.standing().menteeAnswer()).contains(ProposalAnswer.NO);
  }

  @Test
  void withoutAPlaceTheRequestStaysAsItWas() {
    MatchRequestEntity request = request(Origin.MENTEE);
    assertThatThrownBy(() ->
            request.accept(
                MENTOR,
                NOW,
                wanted -> {
                  throw Problem.of(ProblemType.CAPACITY_FULL, "Full.");
                }))
        .isInstanceOf(Problem.class);
    assertThat(request.status()).isEqualTo(PENDING);
    assertThat(request.standing().mentorAnswer()).isEmpty();
  }

  private static MatchRequestEntity in(MatchRequestState status) {
    MatchRequestEntity request = request(Origin.MENTEE);
    switch (status) {
      case PENDING -> {}
      case ACCEPTED -> happen(Happening.ACCEPT, request);
      case DECLINED -> happen(Happening.DECLINE, request);
      case CANCELLED -> happen(Happening.CANCEL, request);
      case EXPIRED -> happen(Happening.EXPIRE, request);
    }
    return request;
  }

  private static void happen(Happening happening, MatchRequestEntity request) {
    switch (happening) {
      case ACCEPT -> request.accept(MENTOR, NOW, wanted -> ENGAGEMENT);
      case DECLINE -> request.decline(MENTOR, Optional.of("No time"), NOW);
      case CANCEL -> request.cancel(viewer("MENTEE"), NOW);
      case EXPIRE -> request.expire(NOW);
    }
  }

  private static Viewer viewer(String who) {
    return switch (who) {
      case "MENTEE" -> new Viewer(Optional.of(MENTEE), false);
      case "MENTOR" -> new Viewer(Optional.of(MENTOR), false);
      case "COORDINATOR" -> new Viewer(Optional.of(COORDINATOR), true);
      default -> new Viewer(Optional.of(UUID.randomUUID()), false);
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
            NOW));
  }

  private static ProfileRef profile(UUID person, ParticipantRole role) {
    return new ProfileRef(UUID.randomUUID(), "cms-isso", role, person, true, true);
  }

  private static UUID failIfOpened() {
    throw new AssertionError("Nothing may open before both have said yes");
  }
}
