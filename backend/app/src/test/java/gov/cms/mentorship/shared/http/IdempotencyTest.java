package gov.cms.mentorship.shared.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.OwnTransaction;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@IntegrationTest
class IdempotencyTest {

  private static final String MENTOR =
      """
      {"program": "cms-isso", "role": "MENTOR"}\
      """;
  private static final String MENTEE = MENTOR.replace("MENTOR", "MENTEE");

  @Inject OwnTransaction transaction;
  @Inject IdempotencyKeys keys;

  private final TestPerson nora = TestPerson.participant("Nora");
  private final Api api = Api.as(nora);
  private final String key = UUID.randomUUID().toString();
  private KeySecret secret = new KeySecret("person:nobody", key);

  @BeforeEach
  void signIn() {
    secret = new KeySecret("person:" + api.personId(), key);
  }

  @Test
  void aRepetitionGetsTheWholeFirstAnswer() {
    Response first = enroll(MENTOR);
    first.then().statusCode(201);
    enroll(MENTOR)
        .then()
        .statusCode(201)
        .contentType(first.contentType())
        .header("Location", equalTo("/api/v1/enrollments/" + first.path("id")))
        .header("ETag", equalTo(first.header("ETag")))
        .body(equalTo(first.asString()));
    api.get("/enrollments").then().body("total", equalTo(1));
  }

  @Test
  void aKeyInQuotesIsTheSameKey() {
    String first = enroll(MENTOR).then().statusCode(201).extract().path("id");
    api.request()
        .contentType("application/json")
        .header("Idempotency-Key", '"' + key + '"')
        .body(MENTOR)
        .post("/enrollments")
        .then()
        .statusCode(201)
        .body("id", equalTo(first));
  }

  @Test
  void whatWasCreatedAndTheKeptAnswerAreOneTransaction() {
    String id = enroll(MENTOR).then().statusCode(201).extract().path("id");
    assertThat(
            Database.text(
                "select k.xmin = e.xmin from idempotency_key k, enrollment e where k.id = ? and e.id = ?",
                secret.id(),
                UUID.fromString(id)))
        .isEqualTo("t");
  }

  @Test
  void theSameKeyForAnotherRequestIsRefused() {
    enroll(MENTOR).then().statusCode(201);
    enroll(MENTEE)
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:mentorship:problem:idempotency-key-reused"));
    api.get("/enrollments").then().body("total", equalTo(1));
  }

  @Test
  void theSameKeyOfSomebodyElseIsAnotherKey() {
    enroll(MENTOR).then().statusCode(201);
    Api other = Api.as(TestPerson.participant("Omar"));
    enroll(other, MENTEE).then().statusCode(201);
  }

  @Test
  void aKeyThatIsStillBeingWorkedOnIsAnsweredAtOnce() {
    transaction.run(() -> {
      assertThat(keys.claim(secret.id())).isTrue();
      enroll(MENTOR)
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:mentorship:problem:request-in-progress"));
    });
    enroll(MENTOR).then().statusCode(201);
  }

  @Test
  void theKeyIsFreeAgainAfterAFailure() {
    Response standing = api.post("/enrollments", MENTOR);
    enroll(MENTOR).then().statusCode(409).body("type", equalTo("urn:mentorship:problem:duplicate"));
    String path = "/enrollments/" + standing.path("id");
    api.transition(path + "/withdraw", api.tag(path)).then().statusCode(200);
    enroll(MENTOR).then().statusCode(201).body("id", not(equalTo(standing.<String>path("id"))));
  }

  @Test
  void anAnswerIsForgottenAfterADay() {
    enroll(MENTOR).then().statusCode(201);
    TestClock.advance(IdempotencyKeys.KEPT.minusMinutes(1));
    transaction.run(() -> keys.forget(TestClock.now()));
    assertThat(kept()).isEqualTo(1);
    TestClock.advance(Duration.ofMinutes(1));
    enroll(MENTOR).then().statusCode(409);
    transaction.run(() -> keys.forget(TestClock.now()));
    assertThat(kept()).isZero();
  }

  private long kept() {
    return Database.count("select count(*) from idempotency_key where id = ?", secret.id());
  }

  private Response enroll(String body) {
    return enroll(api, body);
  }

  private Response enroll(Api who, String body) {
    return who.request()
        .contentType("application/json")
        .header(Idempotent.HEADER, key)
        .body(body)
        .post("/enrollments");
  }

  @Test
  void whoReadsTheTableLearnsNeitherWhoseAnAnswerIsNorWhatItSays() {
    String id = enroll(MENTOR).then().statusCode(201).extract().path("id");
    String kept =
        Database.text(
            "select encode(answer, 'escape') from idempotency_key where id = ?", secret.id());
    assertThat(kept).doesNotContain(id, key, nora.subject(), "Nora", "MENTOR", "enrollments");
  }
}
