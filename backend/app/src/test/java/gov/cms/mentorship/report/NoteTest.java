package gov.cms.mentorship.report;

import static gov.cms.mentorship.meeting.MeetingCalls.file;
import static gov.cms.mentorship.meeting.MeetingCalls.hoursFromNow;
import static gov.cms.mentorship.meeting.MeetingCalls.report;
import static gov.cms.mentorship.meeting.MeetingCalls.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.Duo;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@IntegrationTest
class NoteTest {

  private static final String TEXT = "Still unsure about the assessor";

  private final Instant start = hoursFromNow(-30);
  private Duo duo;
  private String meeting;

  @BeforeEach
  void bringTwoTogether() {
    duo = Duo.active();
    meeting = scheduled(duo, start);
  }

  @Test
  void aNoteIsWrittenOnItsMeeting() {
    duo.asMentor()
        .post(meeting + "/notes", note(TEXT, false))
        .then()
        .statusCode(201)
        .header("Location", matchesPattern("/api/v1/notes/[0-9a-f-]{36}"))
        .body("text", equalTo(TEXT))
        .body("shared", equalTo(false))
        .body("author.name", equalTo(duo.mentor().name()))
        .body("meetingId", equalTo(id(meeting).toString()));
  }

  @Test
  void aPrivateNoteIsTheAuthorsAloneUntilItIsShared() {
    String path = written(duo.asMentor(), false);
    duo.asMentor().get(path).then().statusCode(200).body("text", equalTo(TEXT));
    duo.asMentor().get(meeting + "/notes").then().body("items.text", contains(TEXT));
    duo.asMentee().get(path).then().statusCode(404);
    duo.asMentee().get(meeting + "/notes").then().statusCode(200).body("items", hasSize(0));

    change(duo.asMentor(), path, TEXT, true).then().statusCode(200).body("shared", equalTo(true));
    duo.asMentee().get(path).then().statusCode(200).body("text", equalTo(TEXT));
    duo.asMentee().get(meeting + "/notes").then().body("items.text", contains(TEXT));

    change(duo.asMentor(), path, TEXT, false).then().statusCode(200);
    duo.asMentee().get(path).then().statusCode(404);
  }

  @Test
  void aSharedNoteIsReadByTheOtherAndChangedByItsAuthorAlone() {
    String path = written(duo.asMentor(), true);
    String tag = duo.asMentee().tag(path);
    duo.asMentee().patch(path, tag, note("Mine now", true)).then().statusCode(403);
    delete(duo.asMentee(), path, tag).then().statusCode(403);
    duo.asMentor().get(path).then().statusCode(200).body("text", equalTo(TEXT));
  }

  @Test
  void eachOfTheTwoHasOneNoteOnAMeeting() {
    written(duo.asMentor(), true);
    written(duo.asMentee(), false);
    for (Api one : new Api[] {duo.asMentor(), duo.asMentee()}) {
      one.post(meeting + "/notes", note("Another", false))
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:mentorship:problem:duplicate"));
    }
    duo.asMentor().get(meeting + "/notes").then().body("items", hasSize(1));
    duo.asMentee()
        .get(meeting + "/notes")
        .then()
        .body("items.author.name", contains(duo.mentor().name(), duo.mentee().name()));
  }

  @Test
  void filingTheReportLeavesTheNoteAsItIs() {
    String path = written(duo.asMentor(), true);
    file(duo.asMentor(), meeting, report(start)).statusCode(200).body(not(containsString(TEXT)));
    file(duo.asMentor(), meeting, report(start)).statusCode(200);
    duo.asMentor()
        .get(path)
        .then()
        .statusCode(200)
        .body("text", equalTo(TEXT))
        .body("shared", equalTo(true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"text\": \"Only a text\"}", "{\"shared\": false}", "{}"})
  void whatANewNoteLeavesOutIsAskedFor(String body) {
    duo.asMentee()
        .request()
        .contentType("application/json")
        .body(body)
        .post(meeting + "/notes")
        .then()
        .statusCode(400);
  }

  @Test
  void whatAChangeLeavesOutStaysAsItWas() {
    String path = written(duo.asMentor(), true);
    duo.asMentor()
        .patch(path, duo.asMentor().tag(path), "{\"text\": \"Only a text\"}")
        .then()
        .statusCode(200)
        .body("text", equalTo("Only a text"))
        .body("shared", equalTo(true));
  }

  @Test
  void aNoteIsDeletedOnceAndCanBeWrittenAnew() {
    String path = written(duo.asMentor(), false);
    String tag = duo.asMentor().tag(path);
    change(duo.asMentor(), path, "Later", false).then().statusCode(200);
    delete(duo.asMentor(), path, tag).then().statusCode(412);
    delete(duo.asMentor(), path, duo.asMentor().tag(path)).then().statusCode(204);
    duo.asMentor().get(path).then().statusCode(404);
    delete(duo.asMentor(), path, tag).then().statusCode(404);
    written(duo.asMentor(), false);
  }

  @Test
  void notesAreKeptOnMeetingsToComeAndAfterTheEnd() {
    String coming = scheduled(duo, hoursFromNow(30));
    duo.asMentee().post(coming + "/notes", note(TEXT, true)).then().statusCode(201);
    duo.turn(EngagementState.COMPLETED);
    duo.asMentor().get(coming + "/notes").then().body("items.text", contains(TEXT));
    written(duo.asMentor(), false);
  }

  @Test
  void theSupportTeamNeverSeesAPrivateNoteNotEvenASharedOne() {
    Api coordinator = Api.as(TestPerson.coordinator());
    String path = written(duo.asMentor(), true);
    file(duo.asMentor(), meeting, report(start)).statusCode(200);
    coordinator.get(meeting).then().statusCode(200);
    coordinator.get(meeting + "/notes").then().statusCode(403);
    coordinator.post(meeting + "/notes", note(TEXT, false)).then().statusCode(403);
    coordinator.get(path).then().statusCode(404);
    coordinator.patch(path, "\"0\"", note("Mine now", true)).then().statusCode(404);
    delete(coordinator, path, "\"0\"").then().statusCode(404);
    coordinator
        .get(meeting + "/report")
        .then()
        .statusCode(200)
        .body("progress", equalTo("GOOD"))
        .body(not(containsString(TEXT)));
    coordinator
        .get("/meeting-reports?engagementId=" + duo.engagement())
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body(not(containsString(TEXT)));
    assertThat(
            Database.count(
                "select count(*) from audit_event where after_values::text like ?",
                "%" + TEXT + "%"))
        .isZero();
  }

  @Test
  void theDatabaseItselfShowsANoteOnlyToItsPeople() {
    TestPerson coordinator = TestPerson.coordinator();
    Api.as(coordinator).personId();
    String sql = "select count(*) from private_note where meeting_id = ?";
    String path = written(duo.asMentor(), false);
    assertThat(Database.countAs(duo.mentor(), sql, id(meeting))).isOne();
    assertThat(Database.countAs(duo.mentee(), sql, id(meeting))).isZero();
    change(duo.asMentor(), path, TEXT, true).then().statusCode(200);
    assertThat(Database.countAs(duo.mentee(), sql, id(meeting))).isOne();
    assertThat(Database.countAs(coordinator, sql, id(meeting))).isZero();
    assertThat(Database.count(sql, id(meeting))).isZero();
  }

  private String written(Api author, boolean shared) {
    Response created = author.post(meeting + "/notes", note(TEXT, shared));
    created.then().statusCode(201);
    return "/notes/" + created.path("id");
  }

  private static Response change(Api author, String path, String text, boolean shared) {
    return author.patch(path, author.tag(path), note(text, shared));
  }

  private static Response delete(Api author, String path, String tag) {
    return author.request().header("If-Match", tag).delete(path);
  }

  private static String note(String text, boolean shared) {
    return "{\"text\": \"%s\", \"shared\": %s}".formatted(text, shared);
  }

  private static UUID id(String meeting) {
    return UUID.fromString(meeting.substring("/meetings/".length()));
  }
}
