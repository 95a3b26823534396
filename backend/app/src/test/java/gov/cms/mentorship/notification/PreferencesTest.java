package gov.cms.mentorship.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import gov.cms.mentorship.platform.LocalMail;
import gov.cms.mentorship.platform.MailServer;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.event.Job;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPlatform;
import io.quarkus.arc.All;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People are told in the way they have chosen, where they have a choice. */
@IntegrationTest
class PreferencesTest {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);
  private static final String PREFERENCES = "/me/preferences";
  private static final String OPTIONAL = "ENROLLMENT_IN_SUPPORT_REVIEW";

  @Inject Actors actors;
  @Inject @All List<Job> jobs;

  private Participant mentee;

  @BeforeEach
  void somebodyAppliesOnATuesdayInNewYork() {
    TestClock.set(Instant.parse("2026-06-02T14:00:00Z"));
    mentee = Participants.aMentee().issoStanding("NOT_AN_ISSO").submitted();
  }

  @Test
  void whoHasNotChosenIsToldOfEverythingAtOnce() {
    mentee
        .api()
        .get(PREFERENCES)
        .then()
        .statusCode(200)
        .body(
            "notifications.find { it.kind == '%s' }.email".formatted(OPTIONAL), equalTo("AT_ONCE"))
        .body("notifications.find { it.kind == '%s' }.required".formatted(OPTIONAL), equalTo(false))
        .body("notifications.find { it.kind == 'REQUEST_RECEIVED' }.required", equalTo(true))
        .body("notifications.find { it.kind == 'MANAGER_ASKED' }", equalTo(null));
    Participants.letThrough(mentee, "SUPPORT_REVIEW");
    assertThat(onlyMail().text()).contains("the support team reviews your request");
    inboxHas(OPTIONAL);
  }

  @Test
  void whoWantsNoMailsOfAKindFindsThemInTheInboxAlone() {
    choose(OPTIONAL, true, "OFF");
    Participants.letThrough(mentee, "SUPPORT_REVIEW");
    inboxHas(OPTIONAL);
    assertThat(mails()).isEmpty();
  }

  @Test
  void whoWantsThemDailyGetsOneSummaryInTheMorningWhereTheyLive() {
    choose(OPTIONAL, true, "DAILY");
    Participants.letThrough(mentee, "SUPPORT_REVIEW");
    inboxHas(OPTIONAL);
    digestsAt("2026-06-03T10:59:00Z");
    assertThat(mails()).isEmpty();
    digestsAt("2026-06-03T11:01:00Z");
    LocalMail digest = onlyMail();
    assertThat(digest.subject()).isEqualTo("Your daily summary from ISSO Mentorship Program");
    assertThat(digest.text())
        .contains("Your request to join ISSO Mentorship Program was approved")
        .contains("/profile?role=MENTEE&program=cms-isso")
        .contains("/inbox?program=cms-isso");
    assertThat(digest.html()).contains("<li><a href=").contains("was approved</a></li>");
    digestsAt("2026-06-04T11:01:00Z");
    await().during(Duration.ofSeconds(2)).atMost(LONG_ENOUGH).until(() -> mails().size() == 1);
  }

  @Test
  void aSummaryLeavesOutWhatIsNoLongerTrueAndStaysAwayWhenNothingIs() {
    choose(OPTIONAL, true, "DAILY");
    Participants.letThrough(mentee, "SUPPORT_REVIEW");
    inboxHas(OPTIONAL);
    String path = mentee.enrollmentPath();
    mentee.api().transition(path + "/withdraw", mentee.api().tag(path)).then().statusCode(200);
    digestsAt("2026-06-03T11:01:00Z");
    await().during(Duration.ofSeconds(2)).atMost(LONG_ENOUGH).until(() -> mails().isEmpty());
  }

  @Test
  void whatPeopleMustHearCannotBeTurnedOff() {
    patch("REQUEST_RECEIVED", true, false, "OFF")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/notifications/0"));
    patch("REQUEST_RECEIVED", false, false, "OFF").then().statusCode(400);
    mentee.api().patch(PREFERENCES, "\"999\"", "{\"notifications\": []}").then().statusCode(412);
  }

  @Test
  void oneClickTakesAPersonOffMailsThatNeedNotBeSent() throws Exception {
    Participants.letThrough(mentee, "SUPPORT_REVIEW");
    MailServer server = TestPlatform.platform().mail();
    LocalMail mail = onlyMail();
    assertThat(server.header(mail, "List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    String link = server.header(mail, "List-Unsubscribe").getFirst().replaceAll("\\s|<|>", "");
    String path = link.substring(link.indexOf("/api/v1") + "/api/v1".length());
    String page = link.replace("/api/v1/unsubscribe/", "/unsubscribe#");
    assertThat(mail.text()).contains("Stop emails like this one: " + page);
    assertThat(mail.html()).contains("href=\"" + page + "\"");
    Api anybody = Api.anonymous();
    RestAssured.given().get("/api/v1" + path).then().statusCode(405);
    chosenEmail(OPTIONAL, "AT_ONCE");
    for (int i = 0; i < 2; i++) {
      RestAssured.given()
          .contentType("application/x-www-form-urlencoded")
          .body("List-Unsubscribe=One-Click")
          .post("/api/v1" + path)
          .then()
          .statusCode(204);
    }
    chosenEmail(OPTIONAL, "OFF");
    anybody.request().post("/unsubscribe/made-up").then().statusCode(404);
  }

  @Test
  void whatPeopleMustHearCarriesNoWayOut() {
    Participants.letThrough(mentee, "ACTIVE");
    await()
        .atMost(LONG_ENOUGH)
        .until(() -> mails().stream().anyMatch(mail -> mail.subject().startsWith("Welcome")));
    LocalMail welcome =
        mails().stream().filter(mail -> mail.subject().startsWith("Welcome")).findFirst().get();
    assertThat(TestPlatform.platform().mail().header(welcome, "List-Unsubscribe")).isEmpty();
    assertThat(welcome.text() + welcome.html()).doesNotContain("/unsubscribe");
  }

  private void choose(String kind, boolean inbox, String email) {
    patch(kind, false, inbox, email).then().statusCode(200);
  }

  private Response patch(String kind, boolean required, boolean inbox, String email) {
    return mentee
        .api()
        .patch(
            PREFERENCES,
            mentee.api().tag(PREFERENCES),
            """
            {"notifications": [{"kind": "%s", "required": %s, "inbox": %s, "email": "%s"}]}
            """
                .formatted(kind, required, inbox, email));
  }

  private void chosenEmail(String kind, String email) {
    mentee
        .api()
        .get(PREFERENCES)
        .then()
        .body("notifications.find { it.kind == '%s' }.email".formatted(kind), equalTo(email));
  }

  private void inboxHas(String kind) {
    await()
        .atMost(LONG_ENOUGH)
        .untilAsserted(
            () -> mentee.api().get("/me/notifications").then().body("items.kind", hasItem(kind)));
  }

  private void digestsAt(String moment) {
    TestClock.set(Instant.parse(moment));
    Job digests = jobs.stream().filter(job -> job.name().equals("digests")).findAny().orElseThrow();
    actors.as(new Actor.Job("digests"), digests::run);
  }

  private LocalMail onlyMail() {
    await().atMost(LONG_ENOUGH).until(() -> mails().size() == 1);
    return mails().getFirst();
  }

  private List<LocalMail> mails() {
    return TestPlatform.platform().mail().messages(mentee.person().email());
  }
}
