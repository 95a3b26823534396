package gov.cms.mentorship.matchrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import gov.cms.mentorship.program.OwnProgram;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.Race;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A day that a coordinator declares closed is no business day, for what is open and what comes. */
@IntegrationTest
class ClosedDayTest {

  /** A Monday, ten in the morning in Washington; an answer is due on Wednesday. */
  private static final Instant MONDAY = Instant.parse("2026-07-13T14:00:00Z");

  private static final Instant WEDNESDAY = Instant.parse("2026-07-15T14:00:00Z");
  private static final Instant THURSDAY = Instant.parse("2026-07-16T14:00:00Z");

  @Inject OwnProgram ownProgram;

  private final Api coordinator = Api.as(TestPerson.coordinator());
  private String program = "";
  private Participant mentee;
  private Participant mentor;

  @BeforeEach
  void begin() {
    TestClock.set(MONDAY);
    program = ownProgram.add(5);
    mentee = Participants.aMentee().in(program).active();
    mentor = Participants.aMentor().in(program).active();
    TestClock.set(MONDAY);
  }

  @Test
  void openAnswersAreDueLaterAndWhoIsConcernedIsNamed() {
    UUID request = ask();
    assertThat(dueDay(request)).isEqualTo(WEDNESDAY.toString().substring(0, 10));
    coordinator
        .get("/programs/" + program + "/closures/effect?day=2026-07-14")
        .then()
        .statusCode(200)
        .body("businessDay", equalTo(true))
        .body("people", equalTo(2))
        .body("moves.find { it.kind == 'ANSWER' }.count", equalTo(1));
    declare("2026-07-14").then().statusCode(201);
    assertThat(dueDay(request)).isEqualTo(THURSDAY.toString().substring(0, 10));
    assertThat(
            Database.count(
                """
                select count(*) from timer where subject_id = ? and step = 2
                and due_at = (select past_due_at from match_request where id = subject_id)\
                """,
                request))
        .isOne();
    assertThat(
            Database.count(
                """
                select cardinality(people) from domain_event
                where type = 'closure.declared' and program = ?\
                """,
                program))
        .isEqualTo(2);
  }

  @Test
  void whatIsTakenBackCountsAgain() {
    UUID request = ask();
    String path =
        "/programs/%s/closures/%s"
            .formatted(program, declare("2026-07-14").then().extract().<String>path("id"));
    coordinator
        .request()
        .header("If-Match", coordinator.tag(path))
        .delete(path)
        .then()
        .statusCode(204);
    assertThat(dueDay(request)).isEqualTo("2026-07-15");
  }

  @Test
  void aRequestThatComesLaterCountsWithoutTheDay() {
    declare("2026-07-14").then().statusCode(201);
    assertThat(dueDay(ask())).isEqualTo("2026-07-16");
  }

  @Test
  void aDayThatIsOverCannotBeClosedAndNoneTwice() {
    declare("2026-07-12").then().statusCode(400).body("errors.pointer", hasItem("/day"));
    declare("2026-07-17").then().statusCode(201);
    declare("2026-07-17").then().statusCode(409);
  }

  @Test
  void whicheverComesFirstARequestIsDueOnADayThatKnowsTheClosure() {
    List<Callable<Response>> calls =
        List.of(() -> mentee.api().post("/match-requests", wish()), () -> declare("2026-07-14"));
    List<Response> answers = Race.beforeAnyWrite("match_request", calls);
    assertThat(answers).extracting(Response::statusCode).containsOnly(201);
    assertThat(dueDay(UUID.fromString(answers.getFirst().path("id")))).isEqualTo("2026-07-16");
  }

  private Response declare(String day) {
    return coordinator.post(
        "/programs/" + program + "/closures",
        "{\"day\": \"%s\", \"reason\": \"Storm\"}".formatted(day));
  }

  private UUID ask() {
    return UUID.fromString(
        mentee.api().post("/match-requests", wish()).then().statusCode(201).extract().path("id"));
  }

  private String wish() {
    return Pairs.wish(mentor).replace("cms-isso", program);
  }

  private String dueDay(UUID request) {
    return mentor.api().get("/match-requests/" + request).<String>path("dueAt").substring(0, 10);
  }
}
