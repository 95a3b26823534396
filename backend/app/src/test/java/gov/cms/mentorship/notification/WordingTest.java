package gov.cms.mentorship.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import gov.cms.mentorship.platform.LocalMail;
import gov.cms.mentorship.program.OwnProgram;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestPerson;
import gov.cms.mentorship.testing.TestPlatform;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A program says things in its own words, and cannot make them do anything. */
@IntegrationTest
class WordingTest {

  private static final int GROUP = 5;
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);
  private static final String WELCOME = "enrollment-active-to-mentor";

  @Inject OwnProgram ownProgram;

  private final Api coordinator = Api.as(TestPerson.coordinator());
  private String program;
  private String path;

  @BeforeEach
  void bringAProgram() {
    program = ownProgram.add(GROUP);
    path = "/programs/" + program + "/wordings/" + WELCOME;
  }

  @Test
  void everythingThatCanBeToldIsListedWithWhatItsWordsMayLeaveOpen() {
    List<String> keys =
        coordinator.get("/programs/" + program + "/wordings").then().extract().path("items.key");
    assertThat(keys)
        .containsExactlyElementsOf(
            Stream.of(NotificationKind.values())
                .flatMap(kind -> kind.wordingKeys().stream())
                .toList());
    coordinator
        .get("/programs/" + program + "/wordings/request-received")
        .then()
        .body("placeholders.name", hasItems("program", "counterpart", "due"))
        .body("changed", equalTo(false));
    coordinator.get("/programs/" + program + "/wordings/nope").then().statusCode(404);
    coordinator.get("/programs/nope/wordings").then().statusCode(404);
  }

  @Test
  void aMailIsInTheProgramsOwnWordsUntilItGoesBackToTheOriginal() {
    say("Welcome aboard {program}", "Call us at {supportEmail}.\n\nGood luck <b>there</b>.");
    Participant first = Participants.aMentor().in(program).active();
    LocalMail mail = mailTo(first, "Welcome aboard ");
    assertThat(mail.text()).contains("Good luck <b>there</b>.");
    assertThat(mail.html()).contains("<p>Good luck &lt;b&gt;there&lt;/b&gt;.</p>");
    coordinator
        .transition(path + "/reset", coordinator.tag(path))
        .then()
        .statusCode(200)
        .body("changed", equalTo(false));
    mailTo(Participants.aMentor().in(program).active(), "Welcome to ");
  }

  @Test
  void anotherProgramKeepsItsWords() {
    say("Hello you", "Welcome.");
    coordinator
        .get("/programs/cms-isso/wordings/" + WELCOME)
        .then()
        .body("title", equalTo("Welcome to {program}"));
  }

  @ParameterizedTest
  @CsvSource({
    "title, Welcome {nobody}, There is no {nobody} here.",
    "title, Welcome {due}, There is no {due} here.",
    "text, Until {program, A brace is missing.",
    "action, {, A brace is missing.",
    "title, '', Write a title.",
    "text, ' ', Write what the email says.",
    "text, {#each people}{it}{/each}, There is no {#each people} here."
  })
  void wordsWithAPlaceholderThatNobodyFillsAreRefused(String field, String words, String why) {
    String change = "{\"%s\": \"%s\"}".formatted(field, words);
    coordinator
        .patch(path, coordinator.tag(path), change)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/" + field))
        .body("errors[0].detail", containsString(why));
    coordinator.get(path).then().body("changed", equalTo(false));
  }

  @Test
  void aPreviewShowsTheWholeMailAndKeepsNothing() {
    coordinator
        .post(
            path + "/preview",
            "{\"title\": \"Hi from {program}\", \"text\": \"You are a {role}.\", \"action\": \"Go on\"}")
        .then()
        .statusCode(200)
        .body("title", containsString("Hi from "))
        .body("text", containsString("You are a mentor."))
        .body("text", containsString("Go on:\n"))
        .body("text", not(containsString("{")));
    coordinator.get(path).then().body("changed", equalTo(false));
  }

  @Test
  void whoeverChangesWordsThatSomebodyElseHasChangedIsTold() {
    String tag = coordinator.tag(path);
    say("One", "Text");
    coordinator.patch(path, tag, "{\"title\": \"Two\"}").then().statusCode(412);
    coordinator.get(path).then().body("title", equalTo("One"));
  }

  @ParameterizedTest
  @EnumSource(NotificationKind.class)
  void whatAPlaceholderStandsForIsTakenAsItIs(NotificationKind kind) {
    String nasty = "{program} \" onclick=\"x\" <script>\r\nBcc: everybody@example.com";
    Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
    kind.placeholders().forEach(open -> values.put(open, nasty));
    String all = "{" + kind.placeholders().iterator().next().word() + "}";
    Message message = Message.of(new Wording(all, all, all), values);
    assertThat(message.title()).doesNotContain("\n").doesNotContain("\r").contains("{program}");
    assertThat(String.join("", message.html())).doesNotContain("<script>").doesNotContain("\"");
  }

  private void say(String title, String text) {
    coordinator
        .patch(
            path,
            coordinator.tag(path),
            "{\"title\": \"%s\", \"text\": \"%s\"}".formatted(title, text.replace("\n", "\\n")))
        .then()
        .statusCode(200)
        .body("changed", equalTo(true))
        .body("original.title", equalTo("Welcome to {program}"));
  }

  private static LocalMail mailTo(Participant person, String subject) {
    List<LocalMail> found =
        await()
            .atMost(LONG_ENOUGH)
            .until(
                () ->
                    TestPlatform.platform().mail().messages(person.person().email()).stream()
                        .filter(mail -> mail.subject().startsWith(subject))
                        .toList(),
                mails -> !mails.isEmpty());
    return found.getFirst();
  }
}
