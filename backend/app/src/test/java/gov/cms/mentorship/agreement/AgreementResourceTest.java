package gov.cms.mentorship.agreement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Pairs.Pair;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@IntegrationTest
class AgreementResourceTest {

  @Test
  void theProposerSignsAtOnceAndTheOtherMakesItActive() {
    Pair pair = Pairs.discovering();
    Api mentee = pair.mentee().api();
    mentee.get(pair.path() + "/agreement").then().statusCode(404);
    mentee
        .transition(pair.path() + "/agreement", mentee.tag(pair.path()), Pairs.agreement("P6M"))
        .then()
        .statusCode(200)
        .body("state", equalTo("DISCOVERY"))
        .body("agreement.version", is(1))
        .body("agreement.complete", is(false))
        .body("agreement.signatures.person.name", contains(pair.mentee().person().name()))
        .body("actions", not(hasItem("SIGN")));
    pair.mentor().api().get(pair.path()).then().body("actions", hasItem("SIGN"));
    pair.transition(pair.mentor(), "agreement/sign", "{\"version\": 1}")
        .then()
        .statusCode(200)
        .body("state", equalTo("ACTIVE"))
        .body("activeSince", notNullValue())
        .body("endsOn", equalTo(TestClock.today().plusMonths(6).toString()))
        .body("agreement.complete", is(true))
        .body("agreement.channels", contains("VIDEO", "EMAIL"))
        .body("agreement.signatures", hasSize(2));
    Api.as(TestPerson.coordinator())
        .get(pair.path() + "/agreement")
        .then()
        .statusCode(200)
        .header("ETag", equalTo(mentee.tag(pair.path())))
        .body("complete", is(true));
  }

  @Test
  void whatWasAgreedCountsUntilBothHaveSignedTheNewVersion() {
    Pair pair = Pairs.active();
    Api mentor = pair.mentor().api();
    String before = mentor.get(pair.path()).path("endsOn");
    mentor
        .transition(pair.path() + "/agreement", mentor.tag(pair.path()), Pairs.agreement("P12M"))
        .then()
        .statusCode(200)
        .body("state", equalTo("ACTIVE"))
        .body("agreement.version", is(2))
        .body("agreement.complete", is(false))
        .body("endsOn", equalTo(before));
    pair.transition(pair.mentee(), "agreement/sign", "{\"version\": 2}")
        .then()
        .statusCode(200)
        .body("endsOn", equalTo(TestClock.today().plusMonths(12).toString()));
  }

  @Test
  void nobodySignsTwiceNorAnOldVersionNorNothing() {
    Pair pair = Pairs.discovering();
    pair.transition(pair.mentee(), "agreement/sign", "{\"version\": 1}")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:incomplete"));
    Api mentee = pair.mentee().api();
    mentee
        .transition(pair.path() + "/agreement", mentee.tag(pair.path()), Pairs.agreement("P6M"))
        .then()
        .statusCode(200);
    pair.transition(pair.mentee(), "agreement/sign", "{\"version\": 1}")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:duplicate"));
    mentee
        .transition(pair.path() + "/agreement", mentee.tag(pair.path()), Pairs.agreement("P3M"))
        .then()
        .statusCode(200);
    pair.transition(pair.mentor(), "agreement/sign", "{\"version\": 1}")
        .then()
        .statusCode(412)
        .body("type", equalTo("urn:mentorship:problem:precondition-failed"));
    pair.mentor().api().get(pair.path()).then().body("activeSince", nullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"P25M", "P0M", "P1Y", "P1M3D", "P-1M"})
  void theDurationIsOneToTwentyFourWholeMonths(String duration) {
    Pair pair = Pairs.discovering();
    Api mentee = pair.mentee().api();
    mentee
        .transition(pair.path() + "/agreement", mentee.tag(pair.path()), Pairs.agreement(duration))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/duration"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020", "2090", "9999"})
  void anAgreementIsNeitherOverAlreadyNorFarAhead(String year) {
    Pair pair = Pairs.discovering();
    Api mentee = pair.mentee().api();
    String thisYear = String.valueOf(TestClock.today().getYear());
    String wrong =
        Pairs.agreement("P1M")
            .replaceFirst("\"startsOn\": \"" + thisYear, "\"startsOn\": \"" + year);
    mentee
        .transition(pair.path() + "/agreement", mentee.tag(pair.path()), wrong)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/startsOn"));
  }
}
