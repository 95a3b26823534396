package gov.cms.mentorship.meeting;

import static gov.cms.mentorship.meeting.MeetingCalls.hoursFromNow;
import static gov.cms.mentorship.meeting.MeetingCalls.meetingsOf;
import static gov.cms.mentorship.meeting.MeetingCalls.plan;
import static gov.cms.mentorship.meeting.MeetingCalls.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Duo;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Race;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two people who plan, move and end at the same moment. */
@IntegrationTest
class MeetingRaceTest {

  private static final int MANY = 12;
  private static final int ROUNDS = 8;
  private static final String DUPLICATE = "urn:mentorship:problem:duplicate";

  @Test
  void ofMeetingsThatOverlapOneIsKept() {
    Duo duo = Duo.active();
    Instant start = hoursFromNow(72);
    List<Response> answers =
        Race.atOnce(
            IntStream.range(0, MANY)
                .<Callable<Response>>mapToObj(i ->
                    () -> either(duo, i).post(meetingsOf(duo), plan(start.plusSeconds(60L * i))))
                .toList());

    assertOneWins(answers, 201);
    duo.asMentor().get(meetingsOf(duo)).then().body("total", equalTo(1));
  }

  @Test
  void ofMeetingsThatAreMovedToOneTimeOneIsMoved() {
    Duo duo = Duo.active();
    List<String> meetings =
        IntStream.range(0, 8).mapToObj(i -> scheduled(duo, hoursFromNow(100 + 2 * i))).toList();
    String plan = plan(hoursFromNow(50));
    List<Response> answers =
        Race.atOnce(
            meetings.stream()
                .<Callable<Response>>map(
                    meeting -> () -> duo.asMentee().patch(meeting, "\"0\"", plan))
                .toList());

    assertOneWins(answers, 200);
  }

  @Test
  void whatIsPlannedWhileTheMentorshipEndsDoesNotOutliveIt() {
    for (int round = 0; round < ROUNDS; round++) {
      Duo duo = Duo.active();
      String engagement = "/engagements/" + duo.engagement();
      String tag = duo.asMentor().tag(engagement);
      List<Callable<Response>> calls = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        String plan = plan(hoursFromNow(50 + 2L * i));
        Api one = either(duo, i);
        calls.add(() -> one.post(meetingsOf(duo), plan));
      }
      calls.add(round, () -> duo.asMentor().transition(engagement + "/end", tag, "{}"));

      List<Response> answers = new ArrayList<>(Race.atOnce(calls));

      assertThat(answers.remove(round).statusCode()).isEqualTo(200);
      assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(201, 409));
      duo.asMentee().get(meetingsOf(duo) + "?state=SCHEDULED").then().body("total", equalTo(0));
    }
  }

  @Test
  void ofMovingAndCancellingOneWins() {
    Duo duo = Duo.active();
    for (int round = 0; round < ROUNDS; round++) {
      String meeting = scheduled(duo, hoursFromNow(100 + 2L * round));
      String plan = plan(hoursFromNow(200 + 2L * round));
      List<Response> answers =
          Race.atOnce(
              List.of(
                  () -> duo.asMentee().patch(meeting, "\"0\"", plan),
                  () -> duo.asMentor().transition(meeting + "/cancel", "\"0\"")));

      assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
    }
  }

  private static Api either(Duo duo, int turn) {
    return turn % 2 == 0 ? duo.asMentor() : duo.asMentee();
  }

  private static void assertOneWins(List<Response> answers, int status) {
    assertThat(answers).filteredOn(answer -> answer.statusCode() == status).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() != status)
        .hasSize(answers.size() - 1)
        .allSatisfy(answer -> {
          assertThat(answer.statusCode()).isEqualTo(409);
          assertThat(answer.<String>path("type")).isEqualTo(DUPLICATE);
        });
  }
}
