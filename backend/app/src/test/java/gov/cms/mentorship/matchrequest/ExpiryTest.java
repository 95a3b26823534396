package gov.cms.mentorship.matchrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.event.DomainEvent;
import gov.cms.mentorship.shared.event.Job;
import gov.cms.mentorship.testing.Crowd;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.Race;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.Told;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Requests that nobody answers end by themselves. */
@IntegrationTest
class ExpiryTest {

  /** Ten business days are not over by then. */
  private static final Duration SHORT = Duration.ofDays(9);

  /** Ten business days are over by then, with any holidays. */
  private static final Duration LONG = Duration.ofDays(21);

  @Inject @All List<Job> jobs;
  @Inject Actors actors;
  private final Crowd crowd = new Crowd();
  @Inject Told told;

  @Test
  void aRequestThatNobodyAnswersExpiresAndTheMenteeMayAskAgain() {
    Participant mentee = Participants.mentee();
    Participant mentor = Participants.mentor();
    UUID request = Pairs.request(mentee, mentor);
    TestClock.advance(SHORT);
    work();
    assertThat(status(mentee, request)).isEqualTo("PENDING");

    TestClock.advance(LONG.minus(SHORT));
    work();
    assertThat(status(mentee, request)).isEqualTo("EXPIRED");
    mentor.api().get("/match-requests/" + request).then().body("actions", empty());
    mentor
        .api()
        .get("/me/tasks?program=cms-isso")
        .then()
        .body("items.kind", not(hasItem("ANSWER_REQUEST")));
    Pairs.request(mentee, mentor);
  }

  @Test
  void aProposalExpiresTooWithOneYes() {
    Participant mentee = Participants.mentee();
    Participant mentor = Participants.mentor();
    UUID proposal = Pairs.propose(mentee, mentor);
    String path = "/match-requests/" + proposal;
    mentee.api().transition(path + "/accept", mentee.api().tag(path)).then().statusCode(200);
    TestClock.advance(LONG);
    work();
    assertThat(status(mentee, proposal)).isEqualTo("EXPIRED");
  }

  @Test
  void eachExpiresOnceHoweverManyNodesWorkOnIt() {
    List<UUID> requests =
        crowd.participants(8, ParticipantRole.MENTEE).stream()
            .map(mentee ->
                crowd.request(mentee, crowd.participants(1, ParticipantRole.MENTOR).getFirst()))
            .toList();
    TestClock.advance(LONG);
    Race.beforeAnyWrite("match_request", Collections.nCopies(8, this::work));
    work();
    for (UUID request : requests) {
      List<DomainEvent> events = told.about(request);
      assertThat(events)
          .extracting(DomainEvent::type)
          .containsExactly("match-request.past-due", "match-request.expired");
      assertThat(events.getLast().actor()).isEqualTo(new Actor.Job(AnswerAlarm.KIND));
    }
  }

  @Test
  void ofAnAcceptAndTheExpiryExactlyOneWins() {
    for (int round = 0; round < 8; round++) {
      Participant mentee = crowd.participants(1, ParticipantRole.MENTEE).getFirst();
      Participant mentor = crowd.participants(1, ParticipantRole.MENTOR).getFirst();
      UUID request = crowd.request(mentee, mentor);
      TestClock.advance(LONG);
      List<Callable<Boolean>> calls =
          List.of(
              () ->
                  mentor
                          .api()
                          .transition("/match-requests/" + request + "/accept", "\"0\"")
                          .statusCode()
                      == 200,
              this::work);
      List<Boolean> results =
          round % 2 == 0 ? Race.atOnce(calls) : Race.beforeAnyWrite("match_request", calls);
      work();
      boolean accepted = results.getFirst();
      assertThat(status(mentee, request)).isEqualTo(accepted ? "ACCEPTED" : "EXPIRED");
      assertThat(
              Database.count("select count(*) from engagement where match_request_id = ?", request))
          .isEqualTo(accepted ? 1 : 0);
      assertThat(told.about(request))
          .extracting(DomainEvent::type)
          .contains(accepted ? "match-request.accepted" : "match-request.expired")
          .doesNotContain(accepted ? "match-request.expired" : "match-request.accepted");
    }
  }

  private boolean work() {
    Job timers = jobs.stream().filter(job -> job.name().equals("timers")).findFirst().orElseThrow();
    actors.as(new Actor.Job(timers.name()), timers::run);
    return true;
  }

  private static String status(Participant who, UUID request) {
    return who.api().get("/match-requests/" + request).path("state");
  }
}
