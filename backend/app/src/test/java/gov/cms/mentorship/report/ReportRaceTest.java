package gov.cms.mentorship.report;

import static gov.cms.mentorship.meeting.MeetingCalls.hoursFromNow;
import static gov.cms.mentorship.meeting.MeetingCalls.report;
import static gov.cms.mentorship.meeting.MeetingCalls.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import gov.cms.mentorship.testing.Duo;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Race;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports and notes that are sent at the same moment. */
@IntegrationTest
class ReportRaceTest {

  private static final int MANY = 12;
  private static final int ROUNDS = 8;

  private final Instant start = hoursFromNow(-300);
  private Duo duo;

  @BeforeEach
  void bringTwoTogether() {
    duo = Duo.active();
  }

  @Test
  void aReportSentManyTimesIsFiledOnce() {
    String meeting = scheduled(duo, start);
    String path = meeting + "/report";
    String tag = duo.asMentor().tag(path);

    List<Response> answers =
        Race.beforeAnyWrite(
            "meeting",
            Collections.nCopies(MANY, () -> duo.asMentor().patch(path, tag, report(start))));

    assertOneWins(answers, 200, 412);
    duo.asMentor()
        .get(meeting)
        .then()
        .body("state", equalTo("HELD"))
        .body("report.state", equalTo("SUBMITTED"));
  }

  @Test
  void ofReportAndNoMeetingOneWins() {
    for (int round = 0; round < ROUNDS; round++) {
      String meeting = scheduled(duo, hoursFromNow(-300 + 2L * round));
      List<Response> answers =
          Race.beforeAnyWrite(
              "meeting",
              List.of(
                  () -> duo.asMentor().patch(meeting + "/report", "\"0\"", report(start)),
                  () -> duo.asMentee().transition(meeting + "/miss", "\"0\"")));

      assertOneWins(answers, 200, 412);
      boolean filed = answers.getFirst().statusCode() == 200;
      duo.asMentor()
          .get(meeting)
          .then()
          .body("state", equalTo(filed ? "HELD" : "MISSED"))
          .body("report.state", equalTo(filed ? "SUBMITTED" : "WAIVED"));
    }
  }

  @Test
  void aNoteWrittenManyTimesIsOneNote() {
    String notes = scheduled(duo, start) + "/notes";

    List<Response> answers =
        Race.atOnce(Collections.nCopies(MANY, () -> duo.asMentee().post(notes, note(0))));

    assertOneWins(answers, 201, 409);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() == 409)
        .allSatisfy(answer ->
            assertThat(answer.<String>path("type")).isEqualTo("urn:mentorship:problem:duplicate"));
  }

  @Test
  void ofManyChangesOfANoteOneWins() {
    String path = written(start);

    List<Response> answers =
        Race.beforeAnyWrite(
            "private_note",
            IntStream.rangeClosed(1, MANY)
                .<Callable<Response>>mapToObj(
                    i -> () -> duo.asMentee().patch(path, "\"0\"", note(i)))
                .toList());

    assertOneWins(answers, 200, 412);
    String kept =
        answers.stream()
            .filter(answer -> answer.statusCode() == 200)
            .map(answer -> answer.<String>path("text"))
            .findFirst()
            .orElseThrow();
    duo.asMentee().get(path).then().body("text", equalTo(kept));
  }

  @Test
  void ofChangingAndDeletingANoteOneWins() {
    for (int round = 0; round < ROUNDS; round++) {
      String path = written(hoursFromNow(-300 + 2L * round));
      List<Response> answers =
          Race.beforeAnyWrite(
              "private_note",
              List.of(
                  () -> duo.asMentee().patch(path, "\"0\"", note(1)),
                  () -> duo.asMentee().request().header("If-Match", "\"0\"").delete(path)));

      boolean changed = answers.getFirst().statusCode() == 200;
      assertThat(answers.getFirst().statusCode()).isIn(200, 404);
      assertThat(answers.getLast().statusCode()).isEqualTo(changed ? 412 : 204);
      duo.asMentee().get(path).then().statusCode(changed ? 200 : 404);
    }
  }

  private String written(Instant meeting) {
    Response created = duo.asMentee().post(scheduled(duo, meeting) + "/notes", note(0));
    created.then().statusCode(201);
    return "/notes/" + created.path("id");
  }

  private static String note(int number) {
    return "{\"text\": \"Note %d\", \"shared\": false}".formatted(number);
  }

  private static void assertOneWins(List<Response> answers, int wins, int loses) {
    assertThat(answers).filteredOn(answer -> answer.statusCode() == wins).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() == loses)
        .hasSize(answers.size() - 1);
  }
}
