package gov.cms.mentorship.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gov.cms.mentorship.platform.LocalMail;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestPerson;
import gov.cms.mentorship.testing.TestPlatform;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@IntegrationTest
class NamesFromRightToLeftTest {

  private static final String RUTH = "\u05e8\u05d5\u05ea";
  private static final String LEVY = "\u05dc\u05d5\u05d9";

  @Test
  void aNameFromRightToLeftTurnsNothingAroundItInAMail() {
    Participant mentee = Participants.aMentee().is(named(RUTH, LEVY)).active();
    Participant mentor = Participants.mentor();
    Pairs.request(mentee, mentor);
    LocalMail mail = onlyMailTo(mentor);
    String isolated = "\u2068" + RUTH + " " + LEVY + "\u2069";
    assertThat(mail.subject()).isEqualTo(isolated + " asks you to be their mentor");
    assertThat(mail.text()).contains(isolated + " would like you to be their mentor");
    assertThat(mail.html())
        .contains("<bdi>" + RUTH + " " + LEVY + "</bdi> would like")
        .contains("Hello <bdi>" + mentor.person().givenName() + "</bdi>,");
  }

  private static TestPerson named(String givenName, String familyName) {
    String subject = UUID.randomUUID().toString();
    return new TestPerson(
        subject, givenName, familyName, subject + "@tests.example", List.<String>of());
  }

  private static LocalMail onlyMailTo(Participant recipient) {
    await().atMost(Duration.ofSeconds(30)).until(() -> !mailsTo(recipient).isEmpty());
    assertThat(mailsTo(recipient)).hasSize(1);
    return mailsTo(recipient).getFirst();
  }

  private static List<LocalMail> mailsTo(Participant recipient) {
    return TestPlatform.platform().mail().messages(recipient.person().email()).stream()
        .filter(mail -> mail.subject().contains("asks you"))
        .toList();
  }
}
