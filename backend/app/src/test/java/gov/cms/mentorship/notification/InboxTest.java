package gov.cms.mentorship.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Notified;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people were told stands in their inbox until they have read it. */
@IntegrationTest
class InboxTest {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);
  private static final String INBOX = "/me/notifications";

  private Api api;
  private UUID person;

  @BeforeEach
  void somebodyHasAnInbox() {
    api = Api.as(TestPerson.participant("Olga"));
    person = UUID.fromString(api.personId());
  }

  @Test
  void aRequestStandsInTheMentorsInboxWithWhereToAnswerIt() {
    Participant mentee = Participants.mentee();
    Participant mentor = Participants.mentor();
    UUID request = Pairs.request(mentee, mentor);
    await()
        .atMost(LONG_ENOUGH)
        .untilAsserted(() ->
            mentor
                .api()
                .get(INBOX + "?unread=true")
                .then()
                .body("items.kind", hasItem("REQUEST_RECEIVED")));
    mentor
        .api()
        .get(INBOX + "?limit=1")
        .then()
        .body("items[0].title", equalTo(mentee.person().name() + " asks you to be their mentor"))
        .body("items[0].page", equalTo("/requests/" + request))
        .body("items[0].program", equalTo("cms-isso"));
  }

  @Test
  void theLatestStandsFirstAndWhatIsReadIsNoLongerUnread() {
    UUID first = Notified.of(person, "REQUEST_RECEIVED", "cms-isso");
    UUID second = Notified.of(person, "REQUEST_DECLINED", "hhs-mentoring");
    api.get(INBOX)
        .then()
        .body("items.id", contains(second.toString(), first.toString()))
        .body("total", equalTo(2));
    api.request().put(INBOX + "/" + second + "/read").then().statusCode(204);
    api.request().put(INBOX + "/" + second + "/read").then().statusCode(204);
    api.get(INBOX + "?unread=true").then().body("items.id", contains(first.toString()));
    api.get(INBOX).then().body("items[0].readAt", notNullValue());
  }

  @Test
  void whatCameAfterTheLatestThatWasSeenStaysUnread() {
    Notified.of(person, "REQUEST_RECEIVED", "cms-isso");
    UUID seen = Notified.of(person, "REQUEST_RECEIVED", "cms-isso");
    UUID after = Notified.of(person, "REQUEST_RECEIVED", "cms-isso");
    api.request().put(INBOX + "/read?latestId=" + seen).then().statusCode(204);
    api.get(INBOX + "?unread=true").then().body("items.id", contains(after.toString()));
    api.request().put(INBOX + "/read").then().statusCode(204);
    api.get(INBOX).then().body("items.readAt", everyItem(notNullValue()));
  }

  @Test
  void nobodyReachesIntoTheInboxOfSomebodyElse() {
    UUID told = Notified.of(person, "REQUEST_RECEIVED", "cms-isso");
    Api stranger = Api.as(TestPerson.participant("Stranger"));
    stranger.request().put(INBOX + "/" + told + "/read").then().statusCode(404);
    stranger
        .request()
        .put(INBOX + "/read?latestId=" + told)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/latestId"));
    api.get(INBOX + "?unread=true").then().body("items.id", contains(told.toString()));
  }

  @Test
  void whoListensHearsHowManyAreUnreadNowAndWhenThatChanges() throws Exception {
    Notified.of(person, "REQUEST_RECEIVED", "cms-isso");
    BlockingQueue<String> heard = listen();
    assertThat(next(heard)).isEqualTo("data:{\"unread\":1}");
    Notified.of(person, "REQUEST_RECEIVED", "cms-isso");
    assertThat(next(heard)).isEqualTo("data:{\"unread\":2}");
    api.request().put(INBOX + "/read").then().statusCode(204);
    assertThat(next(heard)).isEqualTo("data:{\"unread\":0}");
  }

  @Test
  void aStreamEndsByItselfSoThatWhoeverMayNoLongerSignInHearsNothingMore() throws Exception {
    HttpResponse<Stream<String>> stream = connect();
    assertThat(stream.statusCode()).isEqualTo(200);
    List<String> all = stream.body().toList();
    assertThat(all).contains("data:{\"unread\":0}");
  }

  private BlockingQueue<String> listen() throws Exception {
    BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    HttpResponse<Stream<String>> stream = connect();
    Thread.ofVirtual()
        .start(() -> stream.body().filter(line -> line.startsWith("data:")).forEach(lines::add));
    return lines;
  }

  private HttpResponse<Stream<String>> connect() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + RestAssured.port + "/api/v1" + INBOX + "/stream"))
            .header("Authorization", "Bearer " + api.token())
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
  }

  private static String next(BlockingQueue<String> heard) throws InterruptedException {
    String line = heard.poll(LONG_ENOUGH.toSeconds(), TimeUnit.SECONDS);
    assertThat(line).as("something is heard").isNotNull();
    return line;
  }
}
