package gov.cms.mentorship.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Pairs.Pair;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@IntegrationTest
class AuditTrailTest {

  private final Api api = Api.as(TestPerson.participant("Alma"));
  private String id = "";

  @BeforeEach
  void signIn() {
    id = api.personId();
  }

  @Test
  void aWriteTellsWhoDidWhatInWhichRequestAndFromWhere() {
    describe("OIT", "FEDERAL");
    String request = describe("OIT", "CONTRACTOR");
    assertThat(
            Database.text(
                """
                select concat_ws(' ', actor, action, entity_type, remote_address,
                                 before_values ->> 'employment', after_values ->> 'employment')
                from audit_event where entity_id = ? and request_id = ?\
                """,
                id,
                request))
        .isEqualTo("person:" + id + " UPDATED person 127.0.0.1 FEDERAL CONTRACTOR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"before_values", "after_values"})
  void onlyWhatChangedIsKept(String values) {
    describe("OIT", "FEDERAL");
    String request = describe("OIT", "CONTRACTOR");
    assertThat(
            Database.text(
                "select string_agg(k, ' ' order by k) from audit_event, jsonb_object_keys(%s) k where request_id = ?"
                    .formatted(values),
                request))
        .isEqualTo("employment updated_at version");
  }

  @Test
  void aTextIsKeptAsItsLengthAndAKeyedHash() {
    String first = component(describe("Office of Trees", "FEDERAL"));
    assertThat(first).contains("\"length\": 15").containsPattern("\"hash\": \"[0-9a-f]{64}\"");
    describe("Office of Rivers", "FEDERAL");
    assertThat(component(describe("Office of Trees", "FEDERAL"))).isEqualTo(first);
  }

  @Test
  void equalTextsOfTwoPeopleLookDifferent() {
    String mine = component(describe("Office of Trees", "FEDERAL"));
    Api other = Api.as(TestPerson.participant("Bela"));
    String request =
        other
            .patch("/me", other.tag("/me"), description("Office of Trees", "FEDERAL"))
            .then()
            .statusCode(200)
            .extract()
            .header("X-Request-Id");
    assertThat(component(request)).contains("\"length\": 15").isNotEqualTo(mine);
  }

  @Test
  void partsNameTheirOwner() {
    Participant mentor = Participants.mentor();
    assertThat(of("profile_term", mentor.profileId().toString())).isPositive();
    assertThat(of("profile_meeting_mode", mentor.profileId().toString())).isPositive();
    mentor.api().request().put("/me/blocks/" + id).then().statusCode(204);
    assertThat(of("person_block", mentor.personId().toString())).isOne();
    Pair pair = Pairs.active();
    assertThat(of("agreement", pair.engagementId().toString())).isOne();
    assertThat(of("agreement_channel", pair.engagementId().toString())).isEqualTo(2);
    assertThat(of("agreement_signature", pair.engagementId().toString())).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "update audit_event set actor = 'somebody', audit_event",
    "delete from audit_event, audit_event",
    "truncate audit_event, audit_event",
    "select key from audit_key, audit_key"
  })
  void theApplicationCanNeitherChangeTheTrailNorReadItsKey(String attack, String table) {
    assertThatThrownBy(() -> Database.update(attack))
        .hasRootCauseMessage("ERROR: permission denied for table " + table);
  }

  @Test
  void theApplicationCannotTryWhichTextAHashBelongsTo() {
    assertThatThrownBy(() -> Database.text("select audit_text('person', 'Office of Trees')"))
        .hasRootCauseMessage("ERROR: permission denied for function audit_text");
  }

  private static long of(String type, String entity) {
    return Database.count(
        "select count(*) from audit_event where entity_type = ? and entity_id = ?", type, entity);
  }

  private static String component(String request) {
    return Database.text(
        "select after_values -> 'component' from audit_event where request_id = ?", request);
  }

  private String describe(String component, String employment) {
    return api.patch("/me", api.tag("/me"), description(component, employment))
        .then()
        .statusCode(200)
        .extract()
        .header("X-Request-Id");
  }

  private static String description(String component, String employment) {
    return """
    {"component": "%s", "employment": "%s", "issoStanding": "ISSO",
     "managerEmail": "boss@tests.example", "timeZone": "America/Chicago"}\
    """
        .formatted(component, employment);
  }
}
