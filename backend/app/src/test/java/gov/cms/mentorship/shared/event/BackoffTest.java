package gov.cms.mentorship.shared.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

  @ParameterizedTest
  @CsvSource({"1, PT5S", "2, PT10S", "5, PT80S", "10, PT42M40S", "11, PT1H", "1000, PT1H"})
  void eachFailureDoublesTheWaitUpToAnHour(int attempt, Duration delay) {
    assertThat(Backoff.after(attempt)).isEqualTo(delay);
  }

  @Test
  void aDeliveryIsGivenUpAfterAboutTwoDays() {
    Duration all =
        IntStream.range(1, Backoff.MOST_ATTEMPTS)
            .mapToObj(Backoff::after)
            .reduce(Duration.ZERO, Duration::plus);
    assertThat(all).isBetween(Duration.ofHours(46), Duration.ofHours(52));
  }
}
