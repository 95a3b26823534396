package gov.cms.mentorship.person;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestPerson;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@IntegrationTest
class MeResourceTest {

  private static final String UPDATE =
      """
      {"component": "OIT", "employment": "FEDERAL", "issoStanding": "ISSO",
       "managerName": "Max Manager", "managerEmail": "max@tests.example", "timeZone": "America/Chicago"}\
      """;

  private final TestPerson maya = TestPerson.participant("Maya");
  private final Api api = Api.as(maya);

  @Test
  void firstVisitCreatesThePersonFromTheToken() {
    api.get("/me")
        .then()
        .statusCode(200)
        .body("name", equalTo(maya.name()))
        .body("email", equalTo(maya.email()))
        .body("roles", contains("PARTICIPANT"));
  }

  @Test
  void whatISayOfMyselfIsKept() {
    api.patch("/me", api.tag("/me"), UPDATE)
        .then()
        .statusCode(200)
        .body("component", equalTo("OIT"));
    api.get("/me").then().statusCode(200).body("timeZone", equalTo("America/Chicago"));
  }

  @Test
  void aChangeOfAnOldVersionIsRefused() {
    String tag = api.tag("/me");
    api.patch("/me", tag, UPDATE).then().statusCode(200);
    api.patch("/me", tag, UPDATE.replace("OIT", "OC"))
        .then()
        .statusCode(412)
        .body("type", equalTo("urn:mentorship:problem:precondition-failed"));
  }

  @Test
  void aTagThatAProxyHasWeakenedIsUnderstood() {
    api.patch("/me", "W/" + api.tag("/me"), UPDATE).then().statusCode(200);
    api.patch("/me", "W/\"987654321\"", UPDATE).then().statusCode(412);
  }

  @Test
  void unknownFieldsAndParametersAreRefused() {
    String tag = api.tag("/me");
    api.patch("/me", tag, UPDATE.replace("\"component\"", "\"componant\""))
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/componant"));
    api.get("/me?verbose=true")
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:mentorship:problem:unknown-parameter"));
  }

  @Test
  void aWrongValueNamesTheFieldAndNeverRepeatsTheValue() {
    api.patch("/me", api.tag("/me"), UPDATE.replace("max@tests.example", "not-an-address"))
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/managerEmail"))
        .body(org.hamcrest.Matchers.not(org.hamcrest.Matchers.containsString("not-an-address")));
  }

  @ParameterizedTest
  @CsvSource({
    "component, '  \n '",
    "managerName, '\t'",
    "managerEmail, ''",
    "managerEmail, ' '",
    "managerEmail, not an address",
    "phone, '       '",
    "timeZone, UTC+03:17",
    "timeZone, +03:17",
    "timeZone, Mars/Olympus",
    "timeZone, EST",
    "timeZone, Etc/Unknown",
    "timeZone, ''"
  })
  void anAnswerThatSaysNothingIsRefused(String field, String answer) throws Exception {
    ObjectMapper json = new ObjectMapper();
    ObjectNode update = (ObjectNode) json.readTree(UPDATE);
    update.put(field, answer);
    api.patch("/me", api.tag("/me"), json.writeValueAsString(update))
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/" + field));
  }

  @Test
  void aTimeZoneThatIsNotKnownIsRefusedWithWhatToSend() {
    api.patch("/me", api.tag("/me"), "{\"timeZone\": \"EST\"}")
        .then()
        .statusCode(400)
        .body("errors.pointer", equalTo(List.of("/timeZone")))
        .body("errors.detail[0]", containsString("like America/New_York"));
  }

  @Test
  void aPersonWhoseTimeZoneIsNotKnownAnyMoreStillSignsIn() {
    UUID id = UUID.fromString(api.personId());
    Database.update("update person set time_zone = 'Etc/Unknown' where id = ?", id);
    api.get("/me").then().statusCode(200).body("timeZone", equalTo("America/New_York"));
  }

  @Test
  void whomIHaveBlockedIsListedInTheOrderInWhichIDidIt() {
    List<TestPerson> blocked =
        List.of(TestPerson.participant("Zoe"), TestPerson.participant("Abel"));
    for (TestPerson person : blocked) {
      Api theirs = Api.as(person);
      Participants.describe(theirs, "OIT");
      api.request().put("/me/blocks/" + theirs.personId()).then().statusCode(204);
    }
    api.get("/me/blocks")
        .then()
        .statusCode(200)
        .body("items.name", equalTo(blocked.stream().map(TestPerson::name).toList()))
        .body("items.component", contains("OIT", "OIT"));
  }

  @Test
  void twoPeopleWithoutAnAddressAreNotStaffAndManager() {
    Participant mentee = Participants.mentee();
    Participant mentor = Participants.mentor();
    Database.update("update person set manager_email = '' where id = ?", mentee.personId());
    Database.update("update person set email = '' where id = ?", mentor.personId());
    mentee.api().post("/match-requests", Pairs.wish(mentor)).then().statusCode(201);
  }
}
