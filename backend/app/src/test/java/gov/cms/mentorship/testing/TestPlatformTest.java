package gov.cms.mentorship.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@IntegrationTest
class TestPlatformTest {

  @ConfigProperty(name = "quarkus.mailer.port")
  int smtpPort = 0;

  @Test
  void testsSeeThePlatformThatTheApplicationUses() {
    assertThat(TestPlatform.platform().mail().smtpPort()).isEqualTo(smtpPort);
  }
}
