package gov.cms.mentorship.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPortsTest {

  @Test
  void theUsualPortsHoldUnlessMoved() {
    assertThat(LocalPorts.from(Map.of("KEYCLOAK_PORT", "9180", "MAIL_PORT", "")))
        .isEqualTo(new LocalPorts(8080, 9180, 5433, 3025, 8025));
  }

  @ParameterizedTest
  @ValueSource(strings = {"eighty", "0", "65536", "-1", "80 80"})
  void whatIsNoPortIsNamed(String value) {
    assertThatThrownBy(() -> LocalPorts.from(Map.of("SMTP_PORT", value)))
        .hasMessage("SMTP_PORT must be a port between 1 and 65535, not \"" + value + "\".");
  }

  @Test
  void aTakenPortIsNamedWithItsVariable() throws Exception {
    try (ServerSocket stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      LocalPorts free = LocalPorts.free();
      LocalPorts ports =
          new LocalPorts(
              free.application(),
              stranger.getLocalPort(),
              free.postgres(),
              free.smtp(),
              free.mail());

      assertThatThrownBy(ports::requireFree)
          .isInstanceOf(LocalPlatformException.class)
          .hasMessageStartingWith(
              "Port %d of the identity server is in use.".formatted(stranger.getLocalPort()))
          .hasMessageContaining("make run KEYCLOAK_PORT=");
    }
  }

  @Test
  void twoPartsCannotShareAPort() {
    LocalPorts free = LocalPorts.free();
    LocalPorts ports =
        new LocalPorts(
            free.application(), free.keycloak(), free.keycloak(), free.smtp(), free.mail());

    assertThatThrownBy(ports::requireFree)
        .hasMessageContaining("KEYCLOAK_PORT and POSTGRES_PORT both have port");
  }
}
