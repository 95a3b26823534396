package gov.cms.mentorship.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * In which order mentors are listed; each test has a component of its own and sees its own mentors
 * alone.
 */
@IntegrationTest
class DirectoryOrderTest {

  private final String component = "C" + UUID.randomUUID().toString().substring(0, 8);
  private final Api reader = Api.as(TestPerson.participant("Rita"));

  @Test
  void relevancePutsWhoHasRoomFirstThenSharedTopicsThenNames() {
    Participant mentee =
        Participants.aMentee()
            .topics("PRIVACY", "CLOUD_SECURITY")
            .focusAreas("NETWORKING")
            .active();
    String none = aMentor().is(TestPerson.participant("Anna")).active().profileId().toString();
    String noneToo = aMentor().is(TestPerson.participant("Berta")).active().profileId().toString();
    String one =
        aMentor()
            .is(TestPerson.participant("Zoe"))
            .topics("PRIVACY")
            .active()
            .profileId()
            .toString();
    String all =
        aMentor()
            .is(TestPerson.participant("Yara"))
            .topics("PRIVACY", "CLOUD_SECURITY")
            .focusAreas("NETWORKING")
            .active()
            .profileId()
            .toString();
    String closed =
        aMentor()
            .is(TestPerson.participant("Xena"))
            .topics("PRIVACY", "CLOUD_SECURITY")
            .closedToRequests()
            .active()
            .profileId()
            .toString();
    mentee.api().get(path("")).then().body("items.id", contains(all, one, none, noneToo, closed));
    mentee
        .api()
        .get(path("&sort=name"))
        .then()
        .body("items.id", contains(none, noneToo, closed, all, one));
  }

  @Test
  void pagesNeitherSkipNorRepeatWhileNamesTie() {
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      TestPerson twin =
          new TestPerson(
              UUID.randomUUID().toString(),
              "Same",
              "Name",
              "same" + i + "@tests.example",
              List.of());
      made.add(aMentor().is(twin).years(5).active().profileId().toString());
    }
    for (String sort : List.of("relevance", "name", "-yearsOfExperience")) {
      List<String> seen = new ArrayList<>();
      Response page = search("&limit=2&sort=" + sort);
      seen.addAll(page.path("items.id"));
      while (page.path("nextCursor") != null) {
        page = search("&limit=2&sort=" + sort + "&cursor=" + page.path("nextCursor"));
        page.then().body("total", equalTo(7));
        seen.addAll(page.path("items.id"));
      }
      assertThat(seen).as(sort).containsExactlyInAnyOrderElementsOf(made);
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
