package gov.cms.mentorship.matchrequest;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.shared.event.DomainEvent;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Pairs.Pair;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import gov.cms.mentorship.testing.Told;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each step of a request and of the engagement that it leads to is told once. */
@IntegrationTest
class TransitionsTellTest {

  private static final String GOAL =
      """
      {"title": "Plan", "specific": "S", "measurable": "M", "achievable": "A", "relevant": "R",
       "dueOn": "%s"}\
      """
          .formatted(TestClock.today().plusYears(1));

  @Inject Told told;

  @Test
  void fromTheRequestToTheEnd() {
    Pair pair = Pairs.active();
    Api mentee = pair.mentee().api();
    String goal =
        pair.path() + "/goals/" + mentee.post(pair.path() + "/goals", GOAL).<String>path("id");
    mentee
        .patch(
            goal, mentee.tag(goal), GOAL.replace("}", ", \"state\": \"OPEN\", \"progress\": 50}"))
        .then()
        .statusCode(200);
    pair.transition(pair.mentor(), "pause").then().statusCode(200);
    pair.transition(pair.mentee(), "resume").then().statusCode(200);
    pair.transition(pair.mentee(), "complete").then().statusCode(200);
    assertThat(told.typesAbout(pair.mentee().personId(), pair.mentor().personId()))
        .containsExactlyInAnyOrder(
            "match-request.received",
            "engagement.opened",
            "match-request.accepted",
            "agreement.proposed",
            "engagement.activated",
            "agreement.signed",
            "goal.set",
            "goal.updated",
            "engagement.paused",
            "engagement.resumed",
            "engagement.completed");
  }

  @Test
  void whenItEndsEarly() {
    Pair early = Pairs.active();
    early.transition(early.mentee(), "end", "{}").then().statusCode(200);
    assertThat(types(early.engagementId()))
        .containsExactly("engagement.opened", "engagement.activated", "engagement.ended");
    Pair discovering = Pairs.discovering();
    discovering.transition(discovering.mentor(), "not-a-fit").then().statusCode(200);
    assertThat(types(discovering.engagementId()))
        .containsExactly("engagement.opened", "engagement.ended");
  }

  @Test
  void whenARequestLeadsToNothing() {
    Participant mentee = Participants.mentee();
    Participant asked = Participants.mentor();
    UUID declined = Pairs.request(mentee, asked);
    UUID cancelled = Pairs.request(mentee, Participants.mentor());
    UUID answered = Pairs.propose(mentee, Participants.mentor());
    Api coordinator = Api.as(TestPerson.coordinator());
    transition(mentee.api(), cancelled, "cancel");
    transition(mentee.api(), answered, "accept");
    transition(coordinator, answered, "cancel");
    String path = "/match-requests/" + declined;
    asked.api().transition(path + "/decline", asked.api().tag(path), "{}").then().statusCode(200);
    assertThat(types(cancelled))
        .containsExactly("match-request.received", "match-request.cancelled");
    assertThat(types(answered))
        .containsExactly(
            "match-request.received", "match-request.answered", "match-request.cancelled");
    assertThat(types(declined)).containsExactly("match-request.received", "match-request.declined");
  }

  private List<String> types(UUID subject) {
    return told.about(subject).stream().map(DomainEvent::type).toList();
  }

  private static void transition(Api who, UUID request, String verb) {
    String path = "/match-requests/" + request;
    who.transition(path + "/" + verb, who.tag(path)).then().statusCode(200);
  }
}
