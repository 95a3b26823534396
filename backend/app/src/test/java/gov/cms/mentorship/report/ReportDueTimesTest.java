package gov.cms.mentorship.report;

import static gov.cms.mentorship.meeting.MeetingCalls.file;
import static gov.cms.mentorship.meeting.MeetingCalls.hoursFromNow;
import static gov.cms.mentorship.meeting.MeetingCalls.report;
import static gov.cms.mentorship.meeting.MeetingCalls.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.program.OwnProgram;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.Duo;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The two business days after a meeting in which its report is due, when one of them is closed. */
@IntegrationTest
class ReportDueTimesTest {

  /** A Tuesday, ten in the morning in Washington; the meetings were on Monday at two. */
  private static final Instant TUESDAY = Instant.parse("2026-07-14T14:00:00Z");

  private static final String WEDNESDAY = "2026-07-15";

  @Inject OwnProgram ownProgram;

  private final Api coordinator = Api.as(TestPerson.coordinator());
  private String program = "";

  @BeforeEach
  void begin() {
    TestClock.set(TUESDAY);
    program = ownProgram.add(5);
  }

  @Test
  void anOpenReportIsDueADayLaterAndItsMentorIsNamed() {
    Duo duo = Duo.in(program, EngagementState.ACTIVE);
    String meeting = scheduled(duo, hoursFromNow(-20));
    assertThat(dueAt(duo, meeting)).isEqualTo("2026-07-15T19:00:00Z");
    coordinator
        .get("/programs/" + program + "/closures/effect?day=" + WEDNESDAY)
        .then()
        .statusCode(200)
        .body("moves.find { it.kind == 'REPORT' }.count", equalTo(1))
        .body("people", equalTo(1));
    close(WEDNESDAY);
    assertThat(dueAt(duo, meeting)).isEqualTo("2026-07-16T19:00:00Z");
    assertThat(
            Database.count(
                """
                select count(*) from domain_event e join person p on p.id = any (e.people)
                where e.type = 'closure.declared' and e.program = ? and p.subject = ?\
                """,
                program,
                duo.mentor().subject()))
        .isOne();
  }

  @Test
  void aReportThatIsFiledStaysAsItWas() {
    Duo duo = Duo.in(program, EngagementState.ACTIVE);
    String meeting = scheduled(duo, hoursFromNow(-20));
    file(duo.asMentor(), meeting, report(hoursFromNow(-20))).statusCode(200);
    close(WEDNESDAY);
    assertThat(dueAt(duo, meeting)).isEqualTo("2026-07-15T19:00:00Z");
  }

  @Test
  void aReportThatWasDueBeforeTheDayStaysDue() {
    Duo duo = Duo.in(program, EngagementState.ACTIVE);
    String meeting = scheduled(duo, hoursFromNow(-20));
    close("2026-07-17");
    assertThat(dueAt(duo, meeting)).isEqualTo("2026-07-15T19:00:00Z");
  }

  private void close(String day) {
    coordinator
        .post(
            "/programs/" + program + "/closures",
            "{\"day\": \"%s\", \"reason\": \"Storm\"}".formatted(day))
        .then()
        .statusCode(201);
  }

  private static String dueAt(Duo duo, String meeting) {
    return duo.asMentor().get(meeting + "/report").then().extract().path("dueAt");
  }
}
