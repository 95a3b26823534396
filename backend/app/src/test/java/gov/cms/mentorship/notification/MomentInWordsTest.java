package gov.cms.mentorship.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentInWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-24T22:00:00Z | America/New_York    | Tuesday, November 24, 5:00 p.m. ET",
        "2026-11-24T22:00:00Z | America/Los_Angeles | Tuesday, November 24, 2:00 p.m. PT",
        "2026-07-02T04:30:00Z | America/New_York    | Thursday, July 2, 12:30 a.m. ET",
        "2026-11-25T05:00:00Z | America/New_York    | the end of Tuesday, November 24",
        "2026-11-01T05:30:00Z | America/New_York    | Sunday, November 1, 1:30 a.m. EDT",
        "2026-11-01T06:30:00Z | America/New_York    | Sunday, November 1, 1:30 a.m. EST"
      })
  void aMomentIsSaidInTheTimeZoneOfThePerson(Instant moment, ZoneId zone, String words) {
    assertThat(MomentInWords.deadline(moment, zone)).isEqualTo(words);
  }
}
