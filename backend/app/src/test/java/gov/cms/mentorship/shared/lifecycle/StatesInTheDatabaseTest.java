package gov.cms.mentorship.shared.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Lives;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The database knows the states of each life, all of them and no other. */
@IntegrationTest
class StatesInTheDatabaseTest {

  private static final Pattern LITERAL = Pattern.compile("'([A-Z_]+)'::text");

  static Stream<Arguments> lives() {
    return Stream.of(
        Arguments.of("enrollment", "state", "enrollment.Enrollment"),
        Arguments.of("match_request", "state", "matchrequest.MatchRequest"),
        Arguments.of("engagement", "state", "engagement.Engagement"),
        Arguments.of("event", "state", "event.Event"),
        Arguments.of("event_booking", "state", "event.EventBooking"),
        Arguments.of("meeting", "state", "meeting.Meeting"),
        Arguments.of("meeting_report", "state", "report.MeetingReport"),
        Arguments.of("survey", "state", "survey.Survey"),
        Arguments.of("survey_invitation", "state", "response.SurveyInvitation"));
  }

  @ParameterizedTest(name = "{0}.{1}")
  @MethodSource("lives")
  void theCheckConstraintNamesTheStatesOfTheLife(String table, String column, String aggregate) {
    String constraint =
        Database.text(
            "select pg_get_constraintdef(oid) from pg_constraint where conname = ?",
            "ck_%s_%s".formatted(table, column));
    List<String> named =
        LITERAL.matcher(constraint).results().map(match -> match.group(1)).toList();
    assertThat(named)
        .containsExactlyInAnyOrderElementsOf(
            Lives.of(aggregate).states().stream().map(Enum::name).toList());
  }
}
