package gov.cms.mentorship.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class MailServerTest {

  private static final int MANY = 2_000;

  @Test
  void mailIsReadWhileMoreOfItArrives() {
    try (MailServer mail = MailServer.start(0, 0)) {
      CompletableFuture<Void> arriving =
          CompletableFuture.runAsync(() -> {
            for (int i = 0; i < MANY; i++) {
              mail.deliver("mona@tests.example", "Subject: " + i + "\r\n\r\n");
            }
          });
      while (!arriving.isDone()) {
        mail.messageIds();
      }
      arriving.join();
      assertThat(mail.messageIds().get("mona@tests.example")).hasSize(MANY);
    }
  }
}
