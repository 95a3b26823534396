package gov.cms.mentorship.response;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.Duo;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Race;
import gov.cms.mentorship.testing.SurveyCalls;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds about batches of answers, with everybody answering at the same moment. */
@IntegrationTest
class AnswerBatchRaceTest {

  /** Two groups of the program, and one more. */
  private static final int PEOPLE = 11;

  @Test
  void aBatchIsAGroupHoweverManyAnswerAtOnce() {
    Api coordinator = Api.as(TestPerson.coordinator());
    UUID survey = SurveyCalls.draftToTell(coordinator, true);
    Duo duo = Duo.active();
    List<Callable<Response>> answering =
        Stream.generate(() -> Api.as(TestPerson.participant("Rae")))
            .limit(PEOPLE)
            .<Callable<Response>>map(person -> {
              UUID themselves = UUID.fromString(person.personId());
              String path = SurveyCalls.invited(survey, duo, person, themselves) + "/response";
              return () -> person.post(path, SurveyCalls.ANSWERS);
            })
            .toList();

    assertThat(Race.beforeAnyWrite("survey_response", answering))
        .extracting(Response::statusCode)
        .containsOnly(201);
    assertThat(
            Database.text(
                "select string_agg(people::text, ', ' order by number) from survey_batch where survey_id = ?",
                survey))
        .isEqualTo("5, 10");
    assertThat(
            Database.text(
                """
                select string_agg(n::text, ', ' order by batch)
                from (select batch, count(*) as n from survey_response where survey_id = ? group by batch)\
                """,
                survey))
        .isEqualTo("5, 5, 1");
  }
}
