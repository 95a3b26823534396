package gov.cms.mentorship.testing;

import static org.awaitility.Awaitility.await;

import gov.cms.mentorship.platform.LocalMail;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links that managers get: made for a test, or taken from the mail. */
public final class ManagerLinks {

  private static final Pattern LINK = Pattern.compile("/manager-approval\\?program=[a-z-]+#(\\S+)");
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

  private ManagerLinks() {}

  /** A link to an enrollment, as good for two weeks as one that was mailed. */
  public static String to(UUID enrollment) {
    return TestLinks.to("manager-approval", enrollment);
  }

  /** The tokens in all mails to an address, in no order, once there are so many. */
  public static List<String> mailedTo(String address, int mails) {
    await().atMost(LONG_ENOUGH).until(() -> messages(address).size() >= mails);
    return messages(address).stream().map(ManagerLinks::token).toList();
  }

  /** The mails to an address. */
  public static List<LocalMail> messages(String address) {
    return TestPlatform.platform().mail().messages(address);
  }

  private static String token(LocalMail mail) {
    Matcher link = LINK.matcher(mail.text());
    if (!link.find()) {
      throw new AssertionError("No link in " + mail.subject());
    }
    return link.group(1);
  }
}
