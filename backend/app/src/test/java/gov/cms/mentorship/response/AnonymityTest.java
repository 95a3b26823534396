package gov.cms.mentorship.response;

import static gov.cms.mentorship.testing.SurveyCalls.draft;
import static gov.cms.mentorship.testing.SurveyCalls.invited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.Duo;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.SurveyCalls;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Somebody with the rights of the application, who knows who was invited, tries all answers there
 * are on all that can be read.
 */
@IntegrationTest
class AnonymityTest {

  private final String key = UUID.randomUUID().toString();
  private Duo duo;
  private UUID survey;
  private String invitation;

  @BeforeEach
  void invite() {
    duo = Duo.active();
    survey = draft(Api.as(TestPerson.coordinator()), true);
    invitation = invited(survey, duo);
  }

  @Test
  void noCopyAnywhereTellsWhichOfAllAnswersItWas() {
    answer(3, "NO").then().statusCode(201);
    String invitationId = SurveyCalls.id(invitation).toString();
    String paths = "/survey-invitations/" + invitationId + "/response";
    String everything = readableRows();
    for (String body : allAnswers()) {
      for (String copy : copiesOf(body, invitationId, paths)) {
        assertThat(everything).as(body).doesNotContain(copy);
      }
    }
  }

  @Test
  void aRepetitionGetsTheSameReceiptWhateverItSays() {
    String receipt = answer(3, "NO").then().statusCode(201).extract().asString();
    answer(5, "YES").then().statusCode(201).body(equalTo(receipt));
    assertThat(
            Database.text(
                "select answers -> 0 ->> 'rating' from survey_response where survey_id = ?",
                survey))
        .isEqualTo("3");
  }

  @Test
  void theSameKeyForAnotherInvitationIsRefused() {
    answer(3, "NO").then().statusCode(201);
    String another = invited(draft(Api.as(TestPerson.coordinator()), true), duo);
    answer(another, 3, "NO").then().statusCode(422);
  }

  private Response answer(int rating, String choice) {
    return answer(invitation, rating, choice);
  }

  private Response answer(String invitation, int rating, String choice) {
    return duo.asMentor()
        .request()
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body(body(rating, choice))
        .post(invitation + "/response");
  }

  private static String body(int rating, String choice) {
    return "{\"answers\":[{\"questionId\":\"overall\",\"rating\":%d},{\"questionId\":\"again\",\"choice\":\"%s\"}]}"
        .formatted(rating, choice);
  }

  private static List<String> allAnswers() {
    return IntStream.rangeClosed(1, 5)
        .boxed()
        .flatMap(rating -> Stream.of("YES", "NO").map(choice -> body(rating, choice)))
        .toList();
  }

  /** The texts and the plain hashes that a copy of a request could be. */
  private static List<String> copiesOf(String body, String invitation, String path) {
    return Stream.of(
            body,
            path + "\n[\"" + invitation + "\"," + body + "]",
            "/api/v1" + path + "\n[\"" + invitation + "\"," + body + "]")
        .flatMap(text -> Stream.of(text, sha256(text)))
        .toList();
  }

  /** All rows of all tables but the answers themselves, as far as the application may read them. */
  private static String readableRows() {
    List<String> tables =
        List.of(
            Database.text(
                    """
                    select string_agg(relname, ',') from pg_class
                    where relnamespace = 'public'::regnamespace and relkind = 'r'
                      and has_table_privilege(oid, 'select')\
                    """)
                .split(",", -1));
    assertThat(tables)
        .contains("idempotency_key", "audit_event", "domain_event")
        .doesNotContain("survey_response");
    StringBuilder rows = new StringBuilder();
    for (String table : tables) {
      rows.append(Database.text("select string_agg(t::text, E'\\n') from %s t".formatted(table)));
    }
    return rows.toString().replace("\"\"", "\"");
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
