package gov.cms.mentorship.shared.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.matchrequest.MatchRequestState;
import gov.cms.mentorship.meeting.MeetingReportState;
import gov.cms.mentorship.meeting.MeetingState;
import gov.cms.mentorship.survey.SurveyInvitationState;
import gov.cms.mentorship.survey.SurveyState;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import java.util.Arrays;
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
        Arguments.of("enrollment", "state", EnrollmentState.class),
        Arguments.of("match_request", "status", MatchRequestState.class),
        Arguments.of("engagement", "state", EngagementState.class),
        Arguments.of("meeting", "state", MeetingState.class),
        Arguments.of("meeting_report", "state", MeetingReportState.class),
        Arguments.of("survey", "state", SurveyState.class),
        Arguments.of("survey_invitation", "state", SurveyInvitationState.class));
  }

  @ParameterizedTest(name = "{0}.{1}")
  @MethodSource("lives")
  void theCheckConstraintNamesTheStatesOfTheLife(
      String table, String column, Class<? extends Enum<?>> states) {
    String constraint =
        Database.text(
            "select pg_get_constraintdef(oid) from pg_constraint where conname = ?",
            "ck_%s_%s".formatted(table, column));
    List<String> named =
        LITERAL.matcher(constraint).results().map(match -> match.group(1)).toList();
    assertThat(named)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(states.getEnumConstants()).map(Enum::name).toList());
  }
}
