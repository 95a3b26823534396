package gov.cms.mentorship.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.fixtures.Member;
import gov.cms.mentorship.fixtures.Row;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.program.OwnProgram;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.testing.IntegrationTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@IntegrationTest
class MetricsCsvTest {

  private static final LocalDate JOINED = LocalDate.of(2025, 1, 1);
  private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);

  @Inject OwnProgram ownProgram;
  @Inject Metrics metrics;
  @Inject Actors actors;
  @Inject ObjectMapper json;

  @Test
  void theSheetSaysWhatTheJsonSays() throws Exception {
    MetricsSummary summary = filled();
    JsonNode answer = json.valueToTree(summary);
    assertThat(answer.at("/participants/mentees/value").asInt()).isPositive();
    assertThat(answer.at("/satisfaction/average").asDouble()).isPositive();
    List<String> rows = new ArrayList<>();
    rows.add("measure,code,value,suppressed");
    rows.add("program,%s,,false".formatted(answer.get("program").asText()));
    rows.add("from,2025-03-01,,false");
    rows.add("to,2025-04-30,,false");
    rows.add("participants,MENTOR," + count(answer.at("/participants/mentors")));
    rows.add("participants,MENTEE," + count(answer.at("/participants/mentees")));
    rows.addAll(cells("enrollments", answer.get("enrollmentsByState")));
    rows.addAll(cells("engagements", answer.get("engagementsByState")));
    rows.addAll(cells("requests", answer.get("requestsByState")));
    rows.add("meetingsHeld,," + count(answer.get("meetingsHeld")));
    rows.add("meetingHours,,%s,".formatted(answer.get("meetingHours").asText()));
    rows.add("reportsFiled,," + count(answer.get("reportsFiled")));
    rows.add("medianDaysToMatch,,%s,".formatted(answer.get("medianDaysToMatch").asText()));
    rows.add("satisfactionAverage,,%s,".formatted(answer.at("/satisfaction/average").asText()));
    rows.add("satisfactionAnswers,," + count(answer.at("/satisfaction/answers")));
    for (JsonNode month : answer.get("meetingsByMonth")) {
      rows.add(
          "meetingsByMonth,%s,%s".formatted(month.get("month").asText(), count(month.get("held"))));
    }
    for (String figures : List.of("meetings", "reports", "matches", "answers")) {
      for (JsonNode month : answer.at("/leftOut/" + figures)) {
        rows.add("leftOut,%s,%s,".formatted(figures, month.asText()));
      }
    }
    assertThat(MetricsCsv.table(summary).lines().map(line -> line.replace("\"", "")))
        .containsExactlyElementsOf(rows);
  }

  /** A program in which every figure has something to say, and some months have not. */
  private MetricsSummary filled() {
    String program = ownProgram.add(5);
    KnownWorld world = new KnownWorld(program);
    Row survey = world.survey(JOINED);
    for (int i = 0; i < 5; i++) {
      Member mentor = world.participant(ParticipantRole.MENTOR, EnrollmentState.ACTIVE, JOINED);
      Member mentee = world.participant(ParticipantRole.MENTEE, EnrollmentState.ACTIVE, JOINED);
      world.declined(mentee, mentor, MARCH);
      Row engagement = world.engagement(mentee, mentor, MARCH);
      world.report(world.meeting(engagement, MARCH), 90, MARCH);
      world.rating(survey, engagement, mentee, 0, 3, MARCH);
    }
    world.closed(survey, 0, 5, MARCH);
    return actors.as(
        new Actor.Job("figures"),
        () -> metrics.summary(program, Optional.of(MARCH), Optional.of(LocalDate.of(2025, 4, 30))));
  }

  private static List<String> cells(String measure, JsonNode cells) {
    List<String> rows = new ArrayList<>();
    cells.forEach(
        cell -> rows.add("%s,%s,%s".formatted(measure, cell.get("code").asText(), count(cell))));
    return rows;
  }

  private static String count(JsonNode count) {
    JsonNode value = count.path("value");
    return (value.isMissingNode() ? "" : value.asText()) + "," + count.get("suppressed").asText();
  }
}
