package gov.cms.mentorship.report;

import static gov.cms.mentorship.meeting.MeetingCalls.file;
import static gov.cms.mentorship.meeting.MeetingCalls.hoursFromNow;
import static gov.cms.mentorship.meeting.MeetingCalls.report;
import static gov.cms.mentorship.meeting.MeetingCalls.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import gov.cms.mentorship.shared.event.DomainEvent;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Duo;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.TestPerson;
import gov.cms.mentorship.testing.ToldEvents;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report may ask the support team for help, and the support team says when it has helped. */
@IntegrationTest
class HelpTest {

  @Inject ToldEvents told;

  private final Instant start = hoursFromNow(-30);
  private final Api coordinator = Api.as(TestPerson.coordinator());
  private Duo duo;
  private String meeting;

  @BeforeEach
  void askForHelp() {
    duo = Duo.active();
    meeting = scheduled(duo, start);
    file(duo.asMentor(), meeting, withHelp()).statusCode(200);
  }

  @Test
  void whoAskedForHelpWaitsUntilItIsHandled() {
    waiting().body("total", equalTo(1)).body("items[0].helpHandledAt", nullValue());
    handle()
        .statusCode(200)
        .body("helpWanted", equalTo(true))
        .body("helpHandledAt", notNullValue());
    waiting().body("total", equalTo(0));
    coordinator
        .get(list() + "&helpHandled=true")
        .then()
        .body("items.meetingId", contains(meeting.substring("/meetings/".length())));
    assertThat(told.about(duo))
        .extracting(DomainEvent::type)
        .endsWith("meeting-report.help-handled");
  }

  @Test
  void helpIsHandledOnce() {
    handle().statusCode(200);
    handle().statusCode(409).body("type", equalTo("urn:mentorship:problem:illegal-transition"));
  }

  @Test
  void whereNoHelpIsAskedForThereIsNoneToHandle() {
    file(duo.asMentor(), meeting, report(start)).statusCode(200);
    handle().statusCode(409);
  }

  @Test
  void whoAsksAnewAfterACorrectionWaitsAgain() {
    handle().statusCode(200);
    file(duo.asMentor(), meeting, withHelp().replace("GOOD", "GREAT"))
        .statusCode(200)
        .body("helpHandledAt", notNullValue());
    file(duo.asMentor(), meeting, report(start)).statusCode(200).body("helpHandledAt", nullValue());
    file(duo.asMentor(), meeting, withHelp()).statusCode(200);
    waiting().body("total", equalTo(1));
  }

  private String withHelp() {
    return report(start).replace("false", "true");
  }

  private String list() {
    return "/meeting-reports?helpWanted=true&engagementId=" + duo.engagement();
  }

  private ValidatableResponse waiting() {
    return coordinator.get(list() + "&helpHandled=false").then().statusCode(200);
  }

  private ValidatableResponse handle() {
    return coordinator
        .transition(meeting + "/report/handle-help", coordinator.tag(meeting + "/report"))
        .then();
  }
}
