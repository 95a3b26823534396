package gov.cms.mentorship.report;

import static gov.cms.mentorship.meeting.MeetingCalls.file;
import static gov.cms.mentorship.meeting.MeetingCalls.hoursFromNow;
import static gov.cms.mentorship.meeting.MeetingCalls.report;
import static gov.cms.mentorship.meeting.MeetingCalls.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import gov.cms.mentorship.engagement.EngagementRef;
import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.meeting.MeetingRef;
import gov.cms.mentorship.profile.MeetingMode;
import gov.cms.mentorship.program.Policy;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.time.BusinessCalendar;
import gov.cms.mentorship.testing.Duo;
import gov.cms.mentorship.testing.IntegrationTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each value of what a policy says about reports, and what it does. */
@IntegrationTest
class ReportPolicyTest {

  @Inject Programs programs;

  private final Instant start = hoursFromNow(-30);

  @Test
  void whereReportsAreRequiredAMeetingIsHeldByFilingTheReport() {
    Duo duo = Duo.in("cms-isso", EngagementState.ACTIVE);
    String meeting = scheduled(duo, start);
    duo.asMentor()
        .transition(meeting + "/hold", duo.asMentor().tag(meeting))
        .then()
        .statusCode(409)
        .body("detail", containsString("files its report"))
        .body("state", equalTo("SCHEDULED"))
        .body("possible", contains("UPDATE", "CANCEL", "MISS", "REPORT"));
    file(duo.asMentor(), meeting, report(start)).statusCode(200);
    duo.asMentor().get(meeting).then().body("state", equalTo("HELD"));
  }

  @Test
  void whereReportsAreOptionalAMeetingIsHeldWithoutOne() {
    Duo duo = Duo.in("hhs-mentoring", EngagementState.ACTIVE);
    String meeting = scheduled(duo, start);
    duo.asMentor()
        .get(meeting)
        .then()
        .body("report.state", equalTo("DUE"))
        .body("actions", contains("UPDATE", "CANCEL", "MISS", "HOLD", "REPORT"));
    duo.asMentee()
        .transition(meeting + "/hold", duo.asMentee().tag(meeting))
        .then()
        .statusCode(200)
        .body("state", equalTo("HELD"));
  }

  @Test
  void anOptionalReportCanBeFiledAfterTheMeetingWasMarkedAsHeldAndOnlyOnce() {
    Duo duo = Duo.in("hhs-mentoring", EngagementState.ACTIVE);
    String meeting = scheduled(duo, start);
    duo.asMentee().transition(meeting + "/hold", duo.asMentee().tag(meeting));
    duo.asMentor().get(meeting).then().body("actions", contains("REPORT"));
    file(duo.asMentor(), meeting, report(start)).statusCode(200);
    duo.asMentor()
        .get(meeting)
        .then()
        .body("state", equalTo("HELD"))
        .body("report.state", equalTo("SUBMITTED"))
        .body("actions", contains("AMEND_REPORT"));
  }

  @Test
  void anOptionalReportHoldsTheMeetingWhenItIsFiledFirst() {
    Duo duo = Duo.in("hhs-mentoring", EngagementState.ACTIVE);
    String meeting = scheduled(duo, start);
    file(duo.asMentor(), meeting, report(start)).statusCode(200);
    duo.asMentor().get(meeting).then().body("state", equalTo("HELD"));
  }

  @Test
  void whereNoReportsAreAskedForThereIsNone() {
    Duo duo = Duo.in("asis-security-leaders", EngagementState.ACTIVE);
    String meeting = scheduled(duo, start);
    duo.asMentor()
        .get(meeting)
        .then()
        .body("report", nullValue())
        .body("actions", contains("UPDATE", "CANCEL", "MISS", "HOLD"));
    duo.asMentor().get(meeting + "/report").then().statusCode(404);
    duo.asMentor().patch(meeting + "/report", "\"0\"", report(start)).then().statusCode(404);
    duo.asMentor()
        .transition(meeting + "/hold", duo.asMentor().tag(meeting))
        .then()
        .statusCode(200)
        .body("state", equalTo("HELD"))
        .body("actions", not(hasItem("REPORT")));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2025-11-25T16:00:00Z",
    // Thanksgiving Thursday is no business day, and the Friday after it is one.
    "2, 2025-11-26T16:00:00Z",
    "3, 2025-11-28T16:00:00Z",
    "10, 2025-12-09T16:00:00Z"
  })
  void aReportIsDueSoManyBusinessDaysAfterTheEndOfTheMeeting(int days, Instant dueAt) {
    Instant monday = Instant.parse("2025-11-24T15:00:00Z");
    Program program = with(days, 14);
    assertThat(
            MeetingReportTimes.expectation(
                    meetingAt(monday),
                    program,
                    new BusinessCalendar(program.timeZone(), program.policy().calendar()))
                .dueAt())
        .isEqualTo(dueAt);
  }

  @ParameterizedTest
  @CsvSource({"1, 2025-11-25T15:00:00Z", "14, 2025-12-08T15:00:00Z", "60, 2026-01-23T15:00:00Z"})
  void aReportCanBeAmendedForSoManyDays(int days, Instant end) {
    Optional<Instant> submitted = Optional.of(Instant.parse("2025-11-24T15:00:00Z"));
    Policy.Reports policy = with(2, days).policy().reports();
    assertThat(MeetingReportStandings.amendableUntil(submitted, policy)).contains(end);
  }

  private static MeetingRef meetingAt(Instant start) {
    EngagementRef engagement =
        new EngagementRef(
            UUID.randomUUID(),
            "cms-isso",
            UUID.randomUUID(),
            UUID.randomUUID(),
            EngagementState.ACTIVE,
            true,
            Optional.empty(),
            0);
    return new MeetingRef(
        UUID.randomUUID(), engagement, start, start.plusSeconds(3600), MeetingMode.VIDEO);
  }

  private Program with(int dueBusinessDays, int amendDays) {
    Program isso = programs.require("cms-isso");
    Policy policy = isso.policy();
    return new Program(
        isso.slug(),
        isso.name(),
        isso.organization(),
        isso.summary(),
        isso.supportEmail(),
        isso.chatChannel(),
        isso.timeZone(),
        new Policy(
            policy.gates(),
            policy.approvals(),
            policy.matching(),
            policy.requests(),
            policy.engagements(),
            new Policy.Reports(Policy.Requirement.REQUIRED, dueBusinessDays, amendDays),
            policy.privacy(),
            policy.onboarding(),
            policy.calendar()),
        isso.presentation());
  }
}
