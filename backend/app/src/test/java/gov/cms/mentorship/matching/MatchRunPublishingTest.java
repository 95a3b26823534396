package gov.cms.mentorship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import gov.cms.mentorship.fixtures.Member;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Race;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is proposed of what a run has found. */
@IntegrationTest
class MatchRunPublishingTest extends MatchRunScene {

  @Test
  void whatIsPublishedIsProposedToBothWithWhyTheTwo() {
    TestPerson mia = TestPerson.participant("Mia");
    mentee(mia, "ATO");
    mentor(1, "ATO");
    String run = solved(create("MOST_PLACED"));
    publish(run)
        .then()
        .statusCode(200)
        .body("state", equalTo("PUBLISHED"))
        .body("actions", empty());
    String request = pairs(run, true).extract().path("items[0].matchRequestId");
    Api.as(mia)
        .get("/match-requests/" + request)
        .then()
        .statusCode(200)
        .body("origin", equalTo("COORDINATOR"))
        .body("state", equalTo("PENDING"))
        .body("hopes", equalTo("We think of you two."))
        .body("resonated", containsString("other can help with: Authorization to Operate"))
        .body("actions", containsInAnyOrder("ACCEPT", "DECLINE"));
  }

  @Test
  void nothingIsProposedWhenOnePairCannotBe() {
    Member mentee = mentee("ATO");
    Member mentor = mentor(1, "ATO");
    mentee("PRIVACY");
    Member full = mentor(1, "PRIVACY");
    String run = solved(create("MOST_PLACED"));
    String tag = coordinator.tag(run);
    set(mentor, "open_to_requests = false");
    publish(run)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:pairs-in-conflict"))
        .body("errors.pointer", contains("/pairs/" + mentee.profileId()))
        .body(
            "errors.detail",
            contains("This mentor takes no new requests at the moment. Choose another."));
    assertThat(coordinator.tag(run)).isEqualTo(tag);
    assertThat(proposals()).isZero();
    solve(run, List.of(), List.of()).then().statusCode(200);
    publish(solved(run)).then().statusCode(200);
    assertThat(proposals()).isOne();
    pairs(run, true).body("items.mentorProfileId", contains(full.profileId().toString()));
  }

  @Test
  void whatIsPublishedByManyAtOnceIsProposedOnce() {
    Stream.of("ATO", "PRIVACY", "POAM")
        .forEach(topic -> {
          mentee(topic);
          mentor(1, topic);
        });
    String run = solved(create("MOST_PLACED"));
    String tag = coordinator.tag(run);
    List<Response> answers =
        Race.atOnce(
            Stream.generate(() ->
                    (Callable<Response>)
                        () -> coordinator.transition(run + "/publish", tag, PUBLICATION))
                .limit(6)
                .toList());
    assertThat(Race.count(answers, 200)).isOne();
    assertThat(Race.count(answers, 412)).isEqualTo(5);
    assertThat(proposals()).isEqualTo(3);
  }

  @Test
  void twoRunsThatPublishTheSamePlaceAtOnceProposeItOnce() {
    mentee("ATO");
    mentor(1, "ATO");
    List<String> runs = List.of(solved(create("MOST_PLACED")), solved(create("MOST_PLACED")));
    List<Response> answers =
        Race.atOnce(runs.stream().map(run -> (Callable<Response>) () -> publish(run)).toList());
    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
    assertThat(proposals()).isOne();
  }

  @Test
  void aRunWithoutAnyPairIsNotPublished() {
    mentee("ATO");
    publish(solved(create("MOST_PLACED")))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:nothing-to-publish"));
  }
}
