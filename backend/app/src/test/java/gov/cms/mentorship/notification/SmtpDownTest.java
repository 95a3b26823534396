package gov.cms.mentorship.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import gov.cms.mentorship.platform.LocalMail;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPlatform;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The mail server is down for an hour. */
@IntegrationTest
class SmtpDownTest {

  private static final int PAIRS = 3;
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

  @Inject Mailer mailer;

  private final AtomicBoolean down = new AtomicBoolean();
  private final AtomicInteger refused = new AtomicInteger();

  @Test
  void businessGoesOnNothingIsLostAndNothingIsSentTwice() {
    List<Participant> mentors = Stream.generate(Participants::mentor).limit(PAIRS).toList();
    mentors.forEach(mentor ->
        await().atMost(LONG_ENOUGH).until(() -> mails(mentor, "Welcome to ").size() == 1));
    breakDown();
    mentors.forEach(mentor -> Pairs.request(Participants.mentee(), mentor));
    mentors.forEach(mentor ->
        await()
            .atMost(LONG_ENOUGH)
            .untilAsserted(() ->
                mentor
                    .api()
                    .get("/me/notifications")
                    .then()
                    .body("items.kind", hasItem("REQUEST_RECEIVED"))));
    for (int quarter = 1; quarter <= 4; quarter++) {
      int before = refused.get();
      TestClock.advance(Duration.ofMinutes(15));
      await().atMost(LONG_ENOUGH).until(() -> refused.get() > before);
    }
    assertThat(mentors).allMatch(mentor -> mails(mentor, "").size() == 1);
    down.set(false);
    TestClock.advance(Duration.ofHours(1));
    mentors.forEach(
        mentor -> await().atMost(LONG_ENOUGH).until(() -> mails(mentor, "").size() == 2));
    TestClock.advance(Duration.ofHours(1));
    await()
        .during(Duration.ofSeconds(3))
        .atMost(LONG_ENOUGH)
        .until(() -> mentors.stream().allMatch(mentor -> mails(mentor, "").size() == 2));
  }

  private void breakDown() {
    down.set(true);
    QuarkusMock.installMockForType(
        new MailTransport(mailer) {
          @Override
          void send(Mail mail) {
            if (down.get()) {
              refused.incrementAndGet();
              throw new IllegalStateException("The mail server does not answer");
            }
            super.send(mail);
          }
        },
        MailTransport.class);
  }

  private static List<LocalMail> mails(Participant recipient, String subject) {
    return TestPlatform.platform().mail().messages(recipient.person().email()).stream()
        .filter(mail -> mail.subject().startsWith(subject))
        .toList();
  }
}
