package gov.cms.mentorship.approval;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import gov.cms.mentorship.platform.LocalMail;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.ManagerLinks;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.Race;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The link that a manager gets by mail. */
@IntegrationTest
class ManagerLinkTest {

  private static final int SCANS = 50;

  private final Api anybody = Api.anonymous();
  private TestPerson manager;
  private Participant mentee;

  @BeforeEach
  void somebodyAsks() {
    manager = TestPerson.participant("Mala");
    mentee = asking(manager);
  }

  @Test
  void theMailSaysWhoAsksForWhatAndHowMuchTimeItTakes() {
    String token = ManagerLinks.mailedTo(manager.email(), 1).getFirst();
    LocalMail mail = ManagerLinks.messages(manager.email()).getFirst();
    assertThat(mail.subject()).startsWith(mentee.person().name() + " asks for your approval");
    for (String text : List.of(mail.text(), mail.html())) {
      assertThat(text)
          .contains("Hello", manager.name(), "as a mentee", "About an hour of orientation")
          .contains("You don’t need an account", "opening the page doesn’t decide anything")
          .contains("#" + token)
          .doesNotContain(mentee.person().email())
          .doesNotContain("{");
    }
    anybody
        .get("/manager-approvals/" + token)
        .then()
        .statusCode(200)
        .body("person.name", equalTo(mentee.person().name()))
        .body("role", equalTo("MENTEE"))
        .body("timeNeeded", containsString("About an hour of orientation"))
        .body("submittedAt", notNullValue());
  }

  @Test
  void scannersThatOpenTheLinkChangeNothingAndUseNothingUp() {
    String token = ManagerLinks.mailedTo(manager.email(), 1).getFirst();
    String path = "/manager-approvals/" + token;
    String before = row();
    for (int i = 0; i < SCANS; i++) {
      anybody.get(path).then().statusCode(200);
      assertThat(head(path)).isEqualTo(200);
    }
    assertThat(row()).isEqualTo(before);
    answer(token, "approve").then().statusCode(200).body("decision.outcome", equalTo("APPROVED"));
  }

  @Test
  void aYesOpensTheNextGateAndASecondAnswerIsToldWhatWasDecidedAndWhen() {
    String token = ManagerLinks.mailedTo(manager.email(), 1).getFirst();
    answer(token, "approve")
        .then()
        .statusCode(200)
        .body("decision.decidedBy", equalTo("MANAGER"))
        .body("decision.note", equalTo("Good luck"));
    mentee
        .api()
        .get(mentee.enrollmentPath())
        .then()
        .body("state", equalTo("ORIENTATION"))
        .body("decisions.outcome", contains("APPROVED"));
    for (String again : List.of("approve", "decline")) {
      anybody
          .transition("/manager-approvals/" + token + "/" + again, "\"0\"", "{}")
          .then()
          .statusCode(410)
          .body("type", equalTo("urn:mentorship:problem:link-used"))
          .body("detail", containsString("It was approved on "))
          .body("outcome", equalTo("APPROVED"))
          .body("decidedAt", notNullValue())
          .body(not(containsString(mentee.person().familyName())));
    }
    anybody.get("/manager-approvals/" + token).then().statusCode(410);
  }

  @Test
  void whoWasAboutToAnswerForTheManagerLearnsThatSomeoneWithALinkWasFaster() {
    Api coordinator = Api.as(TestPerson.coordinator());
    String path = mentee.enrollmentPath();
    String before = coordinator.tag(path);
    answer(ManagerLinks.mailedTo(manager.email(), 1).getFirst(), "approve").then().statusCode(200);
    coordinator
        .transition(path + "/decline", before, "{\"note\": \"Told me so\"}")
        .then()
        .statusCode(412)
        .body("changedBy", equalTo("Someone with a link"));
  }

  @Test
  void aNoEndsTheWayAndReachesThePersonWithItsNote() {
    String token = ManagerLinks.mailedTo(manager.email(), 1).getFirst();
    answer(token, "decline").then().statusCode(200).body("decision.outcome", equalTo("DECLINED"));
    mentee
        .api()
        .get(mentee.enrollmentPath())
        .then()
        .body("state", equalTo("DECLINED"))
        .body("decisionNote", equalTo("Good luck"));
  }

  @Test
  void aLinkThatIsMadeUpExpiredOrReplacedIsRefusedInOneWay() {
    String old = ManagerLinks.mailedTo(manager.email(), 1).getFirst();
    String madeUp = refusal(old + "x");
    TestPerson other = TestPerson.participant("Mona");
    Participants.isManagedBy(mentee.api(), other);
    String current = ManagerLinks.mailedTo(other.email(), 1).getFirst();
    assertThat(refusal(old)).isEqualTo(madeUp);
    anybody.get("/manager-approvals/" + current).then().statusCode(200);
    TestClock.advance(Duration.ofDays(14));
    assertThat(refusal(current)).isEqualTo(madeUp).doesNotContain(mentee.person().name());
  }

  @Test
  void aLinkToSomebodyWhoHasLeftOpensNothing() {
    String token = ManagerLinks.mailedTo(manager.email(), 1).getFirst();
    String path = mentee.enrollmentPath();
    mentee.api().transition(path + "/withdraw", mentee.api().tag(path)).then().statusCode(200);
    anybody.get("/manager-approvals/" + token).then().statusCode(404);
  }

  @Test
  void anAnswerToAnEarlierRoundDoesNotCountInTheNext() {
    String first = ManagerLinks.mailedTo(manager.email(), 1).getFirst();
    answer(first, "decline").then().statusCode(200);
    String path = mentee.enrollmentPath();
    mentee.api().transition(path + "/reopen", mentee.api().tag(path)).then().statusCode(200);
    mentee.api().transition(path + "/submit", mentee.api().tag(path)).then().statusCode(200);
    anybody.get("/manager-approvals/" + first).then().statusCode(404);
    assertThat(
            ManagerLinks.mailedTo(manager.email(), 2).stream()
                .filter(token -> !token.equals(first)))
        .hasSize(1)
        .allSatisfy(second -> anybody.get("/manager-approvals/" + second).then().statusCode(200));
  }

  @Test
  void theTokenStandsNowhereInTheDatabase() {
    String token = ManagerLinks.mailedTo(manager.email(), 1).getFirst();
    for (String table : List.of("link_token", "domain_event", "audit_event", "scheduled_tasks")) {
      assertThat(
              Database.count(
                  "select count(*) from %s t where strpos(t::text, ?) > 0".formatted(table), token))
          .isZero();
    }
  }

  @Test
  void ofAnswersAtTheSameMomentOneCounts() {
    String token = ManagerLinks.mailedTo(manager.email(), 1).getFirst();
    String tag = anybody.tag("/manager-approvals/" + token);
    Callable<Integer> yes = () -> status(token, "approve", tag);
    Callable<Integer> no = () -> status(token, "decline", tag);
    List<Integer> statuses =
        Race.atOnce(
            Collections.nCopies(4, List.of(yes, no)).stream().flatMap(List::stream).toList());
    assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
    assertThat(statuses).isSubsetOf(200, 409, 410, 412);
    mentee.api().get(mentee.enrollmentPath()).then().body("decisions.size()", equalTo(1));
  }

  @Test
  void nothingIsListedForSomebodyWhoIsNobodysManager() {
    mentee.api().get("/manager-approvals").then().statusCode(200).body("items", empty());
  }

  private static Participant asking(TestPerson manager) {
    Participant draft = Participants.aMentee().draft();
    Participants.isManagedBy(draft.api(), manager);
    String path = draft.enrollmentPath();
    draft.api().transition(path + "/submit", draft.api().tag(path)).then().statusCode(200);
    return draft;
  }

  private Response answer(String token, String verb) {
    String path = "/manager-approvals/" + token;
    return anybody.transition(path + "/" + verb, anybody.tag(path), "{\"note\": \"Good luck\"}");
  }

  private int status(String token, String verb, String tag) {
    return anybody.transition("/manager-approvals/" + token + "/" + verb, tag, "{}").statusCode();
  }

  /** The contract does not speak of HEAD, which scanners ask for all the same. */
  private static int head(String path) {
    return given().head("/api/v1" + path).statusCode();
  }

  private String refusal(String token) {
    Response refused = anybody.get("/manager-approvals/" + token);
    refused.then().statusCode(404).body("type", equalTo("urn:mentorship:problem:link-not-valid"));
    return refused.<String>path("title") + refused.<String>path("detail");
  }

  private String row() {
    return Database.text(
        "select e.state || e.version || (select count(*) from link_token where subject_id = e.id)"
            + " from enrollment e where id = ?",
        mentee.enrollmentId());
  }
}
