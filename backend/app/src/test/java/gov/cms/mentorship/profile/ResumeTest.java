package gov.cms.mentorship.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.Duo;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@IntegrationTest
class ResumeTest {

  private static final int MOST = 5 * 1024 * 1024;

  /** Somebody with a profile. */
  private record Owner(Api api, String path) {}

  private final Api coordinator = Api.as(TestPerson.coordinator());

  static Stream<Arguments> goodFiles() {
    return Stream.of(
        Arguments.of("PDF", "pdf", SentFiles.PDF),
        Arguments.of("DOCX", "docx", SentFiles.docx()),
        Arguments.of("TEXT", "txt", SentFiles.TEXT));
  }

  @ParameterizedTest
  @MethodSource("goodFiles")
  void aFileIsKeptAsWhatItsContentShowsItToBe(String kind, String ending, byte[] content) {
    Owner mentee = mentee();
    send(mentee, content)
        .then()
        .statusCode(200)
        .body("resume.kind", equalTo(kind))
        .body("resume.size", equalTo(content.length));
    Response file = mentee.api().get(pathOf(mentee));
    assertThat(file.asByteArray()).isEqualTo(content);
    file.then()
        .statusCode(200)
        .header("Content-Type", "application/octet-stream")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "private, no-store")
        .header("Content-Security-Policy", "default-src 'none'; sandbox");
    assertThat(file.header("Content-Disposition"))
        .matches("attachment; filename=\"resume-[a-z0-9-]+\\." + ending + "\"");
  }

  static Stream<Arguments> badFiles() {
    return Stream.of(
        Arguments.of("TYPE", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}),
        Arguments.of("TYPE", SentFiles.bytes("<html><body>Hello</body></html>")),
        Arguments.of("TYPE", SentFiles.bytes("A text\u0007 that rings")),
        Arguments.of("TYPE", new byte[] {'Z', 'o', (byte) 0xeb, ' ', 'w', 'r', 'i', 't', 'e', 's'}),
        Arguments.of("TYPE", new byte[0]),
        Arguments.of("TYPE", SentFiles.otherZip()),
        Arguments.of("MACROS", SentFiles.withMacros()),
        Arguments.of("EXPANDS", SentFiles.bomb()),
        Arguments.of("EXPANDS", SentFiles.swarm()),
        Arguments.of(
            "UNREADABLE",
            new byte[] {
              (byte) 0xd0,
              (byte) 0xcf,
              0x11,
              (byte) 0xe0,
              (byte) 0xa1,
              (byte) 0xb1,
              0x1a,
              (byte) 0xe1
            }),
        Arguments.of("UNREADABLE", new byte[] {'P', 'K', 3, 4, 20, 0, 1, 0, 8, 0}));
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void whatIsNoSafeResumeIsRefusedAndSaysWhy(String reason, byte[] content) {
    Owner mentee = mentee();
    send(mentee, content)
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:mentorship:problem:file-refused"))
        .body("reason", equalTo(reason));
    mentee.api().get(mentee.path()).then().body("resume", nullValue());
  }

  @Test
  void aFileMayHaveFiveMegabytesAndNoMore() {
    Owner mentee = mentee();
    send(mentee, SentFiles.bytes("a".repeat(MOST))).then().statusCode(200);
    send(mentee, SentFiles.bytes("a".repeat(MOST + 1))).then().statusCode(413);
    mentee.api().get(mentee.path()).then().body("resume.size", equalTo(MOST));
  }

  @Test
  void everyOtherBodyStaysSmall() {
    Owner mentee = mentee();
    mentee
        .api()
        .patch(
            mentee.path(),
            mentee.api().tag(mentee.path()),
            "{\"headline\": \"%s\"}".formatted("a".repeat(1024 * 1024)))
        .then()
        .statusCode(413);
  }

  @Test
  void aResumeIsReplacedAndRemovedFromAVersionOfTheProfile() {
    Owner mentee = mentee();
    String before = mentee.api().tag(mentee.path());
    send(mentee, SentFiles.TEXT).then().statusCode(200);
    send(mentee, before, SentFiles.PDF).then().statusCode(412);
    send(mentee, SentFiles.PDF).then().statusCode(200).body("resume.kind", equalTo("PDF"));
    mentee
        .api()
        .request()
        .header("If-Match", mentee.api().tag(mentee.path()))
        .delete(pathOf(mentee))
        .then()
        .statusCode(200)
        .body("resume", nullValue());
    mentee.api().get(pathOf(mentee)).then().statusCode(404);
    assertThat(
            Database.count(
                "select count(*) from resume_content where profile_id::text = ?",
                mentee.path().replace("/profiles/", "")))
        .isZero();
  }

  @Test
  void onlyTheOtherOneOfAnOpenMentorshipAndTheSupportTeamReadIt() {
    Duo duo = Duo.active();
    Owner mentor = mentorOf(duo);
    send(mentor, SentFiles.PDF).then().statusCode(200);
    Api stranger = Participants.mentee().api();
    stranger.get(mentor.path()).then().statusCode(200).body("resume", nullValue());
    stranger.get(pathOf(mentor)).then().statusCode(403);
    duo.asMentee().get(mentor.path()).then().body("resume.kind", equalTo("PDF"));
    duo.asMentee().get(pathOf(mentor)).then().statusCode(200);
    coordinator.get(pathOf(mentor)).then().statusCode(200);
  }

  @Test
  void eachLookOfSomebodyElseIsOnRecordAndOnesOwnIsNot() {
    Owner mentee = mentee();
    send(mentee, SentFiles.TEXT);
    mentee.api().get(pathOf(mentee)).then().statusCode(200);
    assertThat(looksAt(mentee)).isZero();
    coordinator.get(pathOf(mentee)).then().statusCode(200);
    coordinator.get(pathOf(mentee)).then().statusCode(200);
    assertThat(looksAt(mentee)).isEqualTo(2);
  }

  @Test
  void aProfileAsOthersSeeItShowsNoMoreThanTheySee() {
    Duo duo = Duo.active();
    Owner mentor = mentorOf(duo);
    send(mentor, SentFiles.PDF);
    mentor
        .api()
        .get(mentor.path() + "?as=PARTICIPANTS")
        .then()
        .statusCode(200)
        .body("resume", nullValue());
    mentor.api().get(mentor.path() + "?as=COUNTERPART").then().body("resume.kind", equalTo("PDF"));
    Participants.mentee()
        .api()
        .get(mentor.path() + "?as=COUNTERPART")
        .then()
        .statusCode(200)
        .body("resume", nullValue());
  }

  private static Owner mentee() {
    Participant mentee = Participants.mentee();
    return new Owner(mentee.api(), mentee.profilePath());
  }

  private static Owner mentorOf(Duo duo) {
    return new Owner(
        duo.asMentor(), "/profiles/" + duo.engagementRow().get("mentor_profile_id", UUID.class));
  }

  private static long looksAt(Owner person) {
    return Database.count(
        "select count(*) from audit_event where action = 'READ' and entity_type = 'resume' and entity_id = ?",
        person.path().replace("/profiles/", ""));
  }

  private static Response send(Owner who, byte[] content) {
    return send(who, who.api().tag(who.path()), content);
  }

  private static Response send(Owner who, String tag, byte[] content) {
    return who.api()
        .request()
        .contentType("application/octet-stream")
        .header("If-Match", tag)
        .body(content)
        .put(pathOf(who));
  }

  private static String pathOf(Owner who) {
    return who.path() + "/resume";
  }
}
