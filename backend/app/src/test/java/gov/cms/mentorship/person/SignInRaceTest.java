package gov.cms.mentorship.person;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Race;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One person whose browser sends several requests at the same moment. */
@IntegrationTest
class SignInRaceTest {

  private static final int SOME = 8;

  private final TestPerson person = TestPerson.participant("Maya");

  @Test
  void whoComesForTheFirstTimeIsOnePersonHoweverManyRequestsThatTakes() {
    List<Response> answers = visits(person);

    assertThat(answers).extracting(Response::statusCode).containsOnly(200);
    assertThat(answers)
        .extracting(answer -> answer.<String>path("id"))
        .containsOnly(Api.as(person).personId());
    assertThat(Database.count("select count(*) from person where subject = ?", person.subject()))
        .isOne();
  }

  @Test
  void aNewNameIsTakenOverAndToldOnce() {
    String id = Api.as(person).personId();
    TestPerson renamed =
        new TestPerson(
            person.subject(), "Maia", person.familyName(), person.email(), person.roles());

    List<Response> answers = visits(renamed);

    assertThat(answers).extracting(Response::statusCode).containsOnly(200);
    assertThat(answers)
        .extracting(answer -> answer.<String>path("name"))
        .containsOnly(renamed.name());
    assertThat(
            Database.count(
                "select count(*) from domain_event where subject_id = cast(? as uuid)", id))
        .isOne();
  }

  private static List<Response> visits(TestPerson person) {
    Api api = Api.as(person);
    return Race.beforeAnyWrite("person", Collections.nCopies(SOME, () -> api.get("/me")));
  }
}
