package gov.cms.mentorship.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutboxRelayTest {

  @ParameterizedTest
  @CsvSource({"1, PT5S", "2, PT10S", "5, PT80S", "10, PT42M40S", "11, PT1H", "1000, PT1H"})
  void eachFailureDoublesTheWaitUpToAnHour(int attempt, Duration delay) {
    assertThat(OutboxRelay.delayAfter(attempt)).isEqualTo(delay);
  }
}
