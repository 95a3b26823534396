package gov.cms.mentorship.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.Race;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the directory finds a mentor who changes the profile and the own record at that moment. */
@IntegrationTest
class SearchTextRaceTest {

  private final String headline = word();
  private final String component = word();
  private Participant mentor;

  @BeforeEach
  void aMentorTakesPart() {
    mentor = Participants.mentor();
  }

  @Test
  void aMentorIsFoundByBothWhenTheProfileIsWrittenFirst() {
    isFoundByBothAfter(List.of(writingTheProfile(), movingElsewhere()));
  }

  @Test
  void aMentorIsFoundByBothWhenTheOwnRecordIsWrittenFirst() {
    isFoundByBothAfter(List.of(movingElsewhere(), writingTheProfile()));
  }

  private void isFoundByBothAfter(List<Callable<Response>> calls) {
    assertThat(Race.inTurnBeforeAnyWrite("profile", calls))
        .extracting(Response::statusCode)
        .containsOnly(200);
    mentor
        .api()
        .get("/profiles?program=cms-isso&role=MENTOR&q=" + headline + " " + component)
        .then()
        .statusCode(200)
        .body("items.id", contains(mentor.profileId().toString()));
  }

  private Callable<Response> writingTheProfile() {
    String tag = mentor.api().tag(mentor.profilePath());
    String profile = Participants.aMentor().headline(headline).profile();
    return () -> mentor.api().patch(mentor.profilePath(), tag, profile);
  }

  private Callable<Response> movingElsewhere() {
    String tag = mentor.api().tag("/me");
    return () ->
        mentor
            .api()
            .patch(
                "/me",
                tag,
                """
                {"component": "%s", "employment": "FEDERAL", "issoStanding": "ISSO",
                 "timeZone": "America/New_York"}
                """
                    .formatted(component));
  }

  private static String word() {
    return "w" + UUID.randomUUID().toString().replace("-", "");
  }
}
