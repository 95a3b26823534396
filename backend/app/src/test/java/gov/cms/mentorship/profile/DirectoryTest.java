package gov.cms.mentorship.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.OwnTransaction;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.Statements;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test has a component of its own, so that it sees its own mentors alone. */
@IntegrationTest
class DirectoryTest {

  @Inject OwnTransaction transaction;
  @Inject Profiles profiles;

  private final String component = "C" + UUID.randomUUID().toString().substring(0, 8);
  private final Api reader = Api.as(TestPerson.participant("Rita"));

  @BeforeEach
  void comeIntoBeing() {
    reader.personId();
  }

  @Test
  void itListsMentorsWhoAreListedAndNobodyElse() {
    Participant listed = aMentor().active();
    aMentor().submitted();
    aMentor().draft();
    Participants.aMentee().component(component).active();
    search("")
        .then()
        .body("items.id", contains(listed.profileId().toString()))
        .body("items[0].person.name", equalTo(listed.person().name()))
        .body("items[0].openPlaces", equalTo(2))
        .body("items[0].topics", contains("ATO", "POAM"))
        .body("total", equalTo(1))
        .body("nextCursor", nullValue());
  }

  @Test
  void everyWordMustOccurWhateverItsCaseAndAccents() {
    String rene =
        aMentor().headline("Zélie: cloud & Résumé, 100% calm").active().profileId().toString();
    aMentor().headline("Nothing of that").active();
    search("&q=ZELIE resume").then().body("items.id", contains(rene));
    search("&q=résumé calm").then().body("items.id", contains(rene));
    search("&q=zelie boats").then().body("items", empty());
    search("&q=100%").then().body("items.id", contains(rene));
    search("&q=zel_e").then().body("items", empty());
  }

  @Test
  void searchFindsNamesComponentsAndTopicsAndFollowsTheirChange() {
    Participant mentor = aMentor().topics("ZERO_TRUST").active();
    String id = mentor.profileId().toString();
    search("&q=zero trust").then().body("items.id", contains(id));
    search("&q=" + mentor.person().familyName()).then().body("items.id", contains(id));
    search("&q=" + component.toLowerCase(Locale.ROOT)).then().body("items.id", contains(id));
    Participants.describe(mentor.api(), component + "-moved");
    reader
        .get("/profiles?program=cms-isso&q=" + component + "-moved")
        .then()
        .statusCode(200)
        .body("items.id", contains(id));
  }

  @Test
  void eachFilterNarrowsAndRepeatedValuesWiden() {
    String one =
        aMentor()
            .topics("ATO")
            .focusAreas("NETWORKING")
            .certifications("CISSP")
            .meetingModes("PHONE")
            .cadence("WEEKLY")
            .years(3)
            .active()
            .profileId()
            .toString();
    String two =
        aMentor()
            .topics("POAM")
            .focusAreas("CERTIFICATION")
            .certifications("CISM")
            .meetingModes("VIDEO", "IN_PERSON")
            .cadence("MONTHLY")
            .years(20)
            .active()
            .profileId()
            .toString();
    search("&topic=ATO").then().body("items.id", contains(one));
    search("&topic=ATO&topic=POAM").then().body("items.id", containsInAnyOrder(one, two));
    search("&topic=ATO&focusArea=CERTIFICATION").then().body("items", empty());
    search("&focusArea=NETWORKING").then().body("items.id", contains(one));
    search("&certification=CISM").then().body("items.id", contains(two));
    search("&meetingMode=PHONE").then().body("items.id", contains(one));
    search("&cadence=MONTHLY").then().body("items.id", contains(two));
    search("&workRole=OG-WRL-014").then().body("total", equalTo(2));
    search("&controlFamily=AC").then().body("total", equalTo(2));
    search("&controlFamily=PE").then().body("total", equalTo(0));
    search("&minYears=10").then().body("items.id", contains(two));
    search("&sort=-yearsOfExperience").then().body("items.id", contains(two, one));
  }

  @Test
  void openMeansThatTheMentorTakesRequestsAndHasRoom() {
    Participant full = aMentor().capacity(1).active();
    aMentor().closedToRequests().active();
    String open = aMentor().capacity(1).active().profileId().toString();
    transaction.run(() -> profiles.takePlace(full.profileId()));
    search("&open=true").then().body("items.id", contains(open));
    search("").then().body("total", equalTo(3));
    transaction.run(() -> profiles.giveBackPlace(full.profileId()));
    search("&open=true").then().body("total", equalTo(2));
  }

  @Test
  void aFacetCountsItsChoicesWithTheOtherFiltersApplied() {
    aMentor().topics("ATO", "POAM").cadence("WEEKLY").active();
    aMentor().topics("ATO").cadence("MONTHLY").active();
    aMentor().topics("PRIVACY").cadence("MONTHLY").active();
    search("&topic=ATO&cadence=MONTHLY")
        .then()
        .body("total", equalTo(1))
        .body("facets.topics.code", contains("ATO", "PRIVACY"))
        .body("facets.topics.count", contains(1, 1))
        .body("facets.cadences.code", contains("MONTHLY", "WEEKLY"))
        .body("facets.cadences.count", contains(1, 1))
        .body("facets.meetingModes.code", contains("VIDEO"))
        .body("facets.components.find { it.code == '%s' }.count".formatted(component), equalTo(1));
    search("")
        .then()
        .body("facets.topics.find { it.code == 'ATO' }.count", equalTo(2))
        .body("facets.workRoles.count", contains(3));
  }

  @Test
  void peopleWhoStayApartDoNotFindEachOther() {
    Participant mentor = aMentor().active();
    Participant other = aMentor().active();
    mentor.api().request().put("/me/blocks/" + reader.personId()).then().statusCode(204);
    reader.request().put("/me/blocks/" + other.personId()).then().statusCode(204);
    search("").then().body("items", empty()).body("facets.topics", empty());
    reader.request().delete("/me/blocks/" + other.personId()).then().statusCode(204);
    search("").then().body("total", equalTo(1));
  }

  @Test
  void wrongFiltersAreNamed() {
    reader.get("/profiles").then().statusCode(400).body("errors.pointer", contains("/program"));
    reader
        .get("/profiles?program=nowhere")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/program"));
    reader
        .get(path("&role=MENTEE"))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/role"));
    reader
        .get(path("&cadence=DAILY"))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/cadence"));
    reader.get(path("&sort=age")).then().statusCode(400).body("errors.pointer", contains("/sort"));
    reader
        .get(path("&mentor=x"))
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:mentorship:problem:unknown-parameter"));
    reader
        .get(path("&cursor=nonsense"))
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:mentorship:problem:invalid-cursor"));
    Api.machine("participants:read").get(path("")).then().statusCode(403);
  }

  @Test
  void itIsAnsweredInAFixedNumberOfStatements() {
    aMentor().active();
    long withOne = statementsOfOneSearch();
    aMentor().topics("ATO", "PRIVACY", "ZERO_TRUST").meetingModes("VIDEO", "PHONE").active();
    aMentor().certifications("CISSP", "CISM").active();
    aMentor().active();
    assertThat(statementsOfOneSearch()).isEqualTo(withOne).isLessThanOrEqualTo(14);
  }

  @Test
  void noCardContainsContactData() {
    aMentor().active();
    assertThat(search("").asString()).doesNotContain("@").doesNotContain("email");
  }

  private long statementsOfOneSearch() {
    try (Statements statements = Statements.open()) {
      search("&q=" + component);
      return statements.countWith("profile_term");
    }
  }

  private Participants.Builder aMentor() {
    return Participants.aMentor().component(component);
  }

  private Response search(String more) {
    Response found = reader.get(path(more));
    found.then().statusCode(200);
    return found;
  }

  private String path(String more) {
    return "/profiles?program=cms-isso&component=" + component + more;
  }
}
