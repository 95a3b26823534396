package gov.cms.mentorship.report;

import static gov.cms.mentorship.meeting.MeetingCalls.file;
import static gov.cms.mentorship.meeting.MeetingCalls.hoursFromNow;
import static gov.cms.mentorship.meeting.MeetingCalls.plan;
import static gov.cms.mentorship.meeting.MeetingCalls.report;
import static gov.cms.mentorship.meeting.MeetingCalls.scheduled;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.shared.event.DomainEvent;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Duo;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.ToldEvents;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What meetings, reports and notes tell of each step, and what they never tell. */
@IntegrationTest
class ToldTest {

  private static final String TEXT = "Ask the assessor again";

  @Inject ToldEvents told;
  @Inject ObjectMapper json;

  private final Instant past = hoursFromNow(-30);
  private Duo duo;

  @BeforeEach
  void bringTwoTogether() {
    duo = Duo.active();
  }

  @Test
  void eachStepOfAMeetingAndItsReportIsTold() {
    String meeting = scheduled(duo, past);
    duo.asMentee().patch(meeting, duo.asMentee().tag(meeting), plan(past.minusSeconds(60)));
    file(duo.asMentor(), meeting, report(past)).statusCode(200);
    file(duo.asMentor(), meeting, report(past)).statusCode(200);
    assertThat(types())
        .containsExactly(
            "meeting.scheduled",
            "meeting-report.opened",
            "meeting.updated",
            "meeting-report.followed",
            "meeting.held",
            "meeting-report.submitted",
            "meeting-report.amended");
    assertThat(told.about(duo))
        .allSatisfy(event ->
            assertThat(event.people())
                .containsExactlyInAnyOrder(id(duo.asMentor()), id(duo.asMentee())));
  }

  @Test
  void theEndsOfAMeetingAreTold() {
    String cancelled = scheduled(duo, hoursFromNow(30));
    String missed = scheduled(duo, past);
    duo.asMentor().transition(cancelled + "/cancel", duo.asMentor().tag(cancelled));
    duo.asMentor().transition(missed + "/miss", duo.asMentor().tag(missed));
    assertThat(types())
        .endsWith(
            "meeting.cancelled",
            "meeting-report.waived",
            "meeting.missed",
            "meeting-report.waived");
  }

  @Test
  void aMeetingThatIsHeldWithoutAReportTellsIt() {
    duo = Duo.in("hhs-mentoring", EngagementState.ACTIVE);
    String meeting = scheduled(duo, past);
    duo.asMentor().transition(meeting + "/hold", duo.asMentor().tag(meeting));
    assertThat(types()).last().isEqualTo("meeting.held");
  }

  @Test
  void aNoteTellsItsReadersThatItIsThereAndNothingOfWhatItSays() throws JsonProcessingException {
    String notes = scheduled(duo, past) + "/notes";
    String path = "/notes/" + duo.asMentor().post(notes, note(false)).<String>path("id");
    duo.asMentor().patch(path, duo.asMentor().tag(path), note(true)).then().statusCode(200);
    duo.asMentor()
        .request()
        .header("If-Match", duo.asMentor().tag(path))
        .delete(path)
        .then()
        .statusCode(204);
    List<DomainEvent> events =
        told.about(duo).stream().filter(event -> event.type().startsWith("note.")).toList();
    assertThat(events)
        .extracting(DomainEvent::type)
        .containsExactly("note.created", "note.updated", "note.deleted");
    assertThat(events.getFirst().people()).containsExactly(id(duo.asMentor()));
    assertThat(events.get(1).people())
        .containsExactlyInAnyOrder(id(duo.asMentor()), id(duo.asMentee()));
    for (DomainEvent event : events) {
      assertThat(json.writeValueAsString(event)).doesNotContain(TEXT);
    }
  }

  private List<String> types() {
    return told.about(duo).stream().map(DomainEvent::type).toList();
  }

  private static UUID id(Api person) {
    return UUID.fromString(person.personId());
  }

  private static String note(boolean shared) {
    return "{\"text\": \"%s\", \"shared\": %s}".formatted(TEXT, shared);
  }
}
