package gov.cms.mentorship.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import gov.cms.mentorship.platform.LocalMail;
import gov.cms.mentorship.platform.MailServer;
import gov.cms.mentorship.program.OwnProgram;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.mailbox.MailboxConfig;
import gov.cms.mentorship.shared.mailbox.Mailboxes;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.LocalMailbox;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import gov.cms.mentorship.testing.TestPlatform;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The old door stays open: a mail to the program is something to do, and is answered. */
@IntegrationTest
class IntakeTest {

  private static final int GROUP = 5;
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

  @Inject OwnProgram ownProgram;
  @Inject Mailboxes mailboxes;
  @Inject Programs programs;
  @Inject Intake intake;
  @Inject Actors actors;

  private final MailServer server = TestPlatform.platform().mail();
  private final Api coordinator = Api.as(TestPerson.coordinator());
  private final String address = "program-%s@tests.example".formatted(UUID.randomUUID());
  private final String sender = "ina-%s@tests.example".formatted(UUID.randomUUID());
  private String program;

  @BeforeEach
  void bringAProgram() {
    program = ownProgram.add(GROUP);
  }

  @Test
  void aMailIsThereWithSenderAndTextAndIsAnsweredWithHowToJoin() {
    arrives("Subject: ISSO Mentorship Program request", "", "Hello, I'd like a mentor.");
    read();
    items()
        .body("items.senderName", contains("Ina, \"the ISSO\""))
        .body("items.senderEmail", contains(sender))
        .body("items.subject", contains("ISSO Mentorship Program request"))
        .body("items.text", contains("Hello, I'd like a mentor."))
        .body("items.state", contains("OPEN"));
    LocalMail answer = answers(1).getFirst();
    assertThat(answer.subject()).startsWith("How to join ");
    assertThat(answer.text()).contains("/?program=" + program).doesNotContain("Ina");
    assertThat(server.header(answer, "Auto-Submitted")).containsExactly("auto-generated");
  }

  @Test
  void whatHasBeenReadIsNotReadAgainAndAMailThatComesTwiceIsThereOnce() {
    String mail = mail("Subject: Mentorship", "Message-ID: <one@tests.example>", "Hello");
    server.deliver(address, mail);
    read();
    read();
    server.deliver(address, mail);
    read();
    items().body("items", hasSize(1));
    answers(1);
  }

  @Test
  void whatIsAboutSomethingElseStaysInTheMailbox() {
    arrives("Subject: Lunch on Friday?", "", "Hello");
    read();
    items().body("items", empty());
    assertThat(server.messages(address)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Auto-Submitted: auto-replied",
        "Precedence: bulk",
        "List-Id: <mentors.lists.example>",
        "X-Auto-Response-Suppress: All",
        "Return-Path: <>"
      })
  void whatAMachineWroteIsNeitherAnsweredNorSomethingToDo(String header) {
    arrives("Subject: Out of office: Mentorship", header, "I am away.");
    read();
    items().body("items", empty());
    assertThat(server.messages(address)).isEmpty();
    assertThat(server.messages(sender)).isEmpty();
  }

  @Test
  void twoMachinesThatAnswerEachOtherStopAfterOneAnswer() {
    arrives("Subject: Mentorship", "Message-ID: <1@tests.example>", "First");
    read();
    answers(1);
    arrives("Subject: Re: Mentorship", "Message-ID: <2@tests.example>", "Thank you for your mail");
    read();
    items().body("items", hasSize(2));
    await().during(Duration.ofSeconds(2)).atMost(LONG_ENOUGH).until(() -> mails().size() == 1);
    TestClock.advance(Duration.ofHours(25));
    arrives("Subject: Mentorship", "Message-ID: <3@tests.example>", "Another question");
    read();
    answers(2);
  }

  @Test
  void htmlIsNotTakenAndAttachmentsAreNotKept() {
    server.deliver(
        address,
        """
        From: %s
        To: %s
        Subject: Mentorship
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="b"

        --b
        Content-Type: text/html

        <script>alert(1)</script><b>Hello</b>
        --b
        Content-Type: text/plain
        Content-Disposition: attachment; filename=secret.txt

        The attachment
        --b--
        """
            .formatted(sender, address)
            .replace("\n", "\r\n"));
    read();
    items()
        .body("items", hasSize(1))
        .body("items[0].text", equalTo(""))
        .body("items[0].subject", not(containsString("<")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: nobody",
        "From: a@tests.example, b@tests.example",
        "From: no-reply@cms.example",
        "From: \"x\" <mailer-daemon@mx.example>",
        "X-No-From: at all"
      })
  void aMailThatNobodyCanBeAnsweredForIsPassedOver(String from) {
    server.deliver(address, "%s\r\nSubject: Mentorship\r\n\r\nHello\r\n".formatted(from));
    read();
    items().body("items", empty());
  }

  @Test
  void aMailboxThatCannotBeReachedLosesNothing() {
    arrives("Subject: Mentorship", "", "Hello");
    read("nobody-is-called-so@tests.example");
    items().body("items", empty());
    read();
    items().body("items", hasSize(1));
  }

  @Test
  void whoTakesCareOfItSaysSoAndMayPutItBack() {
    arrives("Subject: Mentorship", "", "Hello");
    read();
    String id = coordinator.get("/intake-items?program=" + program).path("items[0].id");
    String path = "/intake-items/" + id;
    coordinator.transition(path + "/complete", coordinator.tag(path)).then().statusCode(200);
    coordinator.get("/intake-items?state=OPEN&program=" + program).then().body("items", empty());
    coordinator
        .transition(path + "/reopen", coordinator.tag(path))
        .then()
        .statusCode(200)
        .body("state", equalTo("OPEN"));
  }

  private void arrives(String subject, String header, String text) {
    server.deliver(address, mail(subject, header, text));
  }

  private String mail(String subject, String header, String text) {
    return """
    From: "Ina, \\"the ISSO\\"" <%s>
    To: %s
    %s
    %s\
    Content-Type: text/plain; charset=utf-8

    %s
    """
        .formatted(sender, address, subject, header.isEmpty() ? "" : header + "\n", text)
        .replace("\n", "\r\n");
  }

  private void read() {
    read(address);
  }

  private void read(String mailbox) {
    ReadIntake reader =
        new ReadIntake(new OneMailbox(program, mailbox), mailboxes, programs, intake);
    actors.as(new Actor.Job("read-intake"), reader::run);
  }

  private record OneMailbox(String slug, String address) implements IntakeConfig {
    @Override
    public Duration every() {
      return Duration.ofMinutes(1);
    }

    @Override
    public Optional<List<ProgramMailbox>> mailboxes() {
      return Optional.of(List.of(new LocalProgramMailbox(slug, LocalMailbox.of(address))));
    }
  }

  private record LocalProgramMailbox(String program, MailboxConfig box)
      implements IntakeConfig.ProgramMailbox {
    @Override
    public String host() {
      return box.host();
    }

    @Override
    public int port() {
      return box.port();
    }

    @Override
    public String username() {
      return box.username();
    }

    @Override
    public String password() {
      return box.password();
    }

    @Override
    public boolean tls() {
      return box.tls();
    }
  }

  private ValidatableResponse items() {
    return coordinator.get("/intake-items?program=" + program).then().statusCode(200);
  }

  private List<LocalMail> answers(int many) {
    return await().atMost(LONG_ENOUGH).until(this::mails, mails -> mails.size() == many);
  }

  private List<LocalMail> mails() {
    return server.messages(sender);
  }
}
