package gov.cms.mentorship.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.testing.IntegrationTest;
import io.restassured.RestAssured;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@IntegrationTest
class TimeZoneRulesTest {

  private final String needed =
      ConfigProvider.getConfig().getValue("mentorship.time-zones.needed-release", String.class);

  @ParameterizedTest
  @CsvSource({
    "2025c, 2026b, true",
    "2026a, 2026b, true",
    "2026b, 2026b, false",
    "2026f, 2026b, false",
    "2027a, 2026b, false"
  })
  void rulesThatAreTooOldAreAWarningAndNoFailure(String release, String needed, boolean tooOld) {
    HealthCheckResponse answer = TimeZoneRules.answer(release, needed);
    assertThat(answer.getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
    assertThat(answer.getData().orElseThrow())
        .containsEntry("release", release)
        .containsEntry("needed", needed);
    assertThat(answer.getData().orElseThrow().containsKey("warning")).isEqualTo(tooOld);
  }

  @Test
  void theAnswerOfReadinessNamesTheReleaseInUse() {
    Map<String, String> data =
        RestAssured.given()
            .get("/q/health/ready")
            .then()
            .statusCode(200)
            .extract()
            .path("checks.find { it.name == 'Time-zone rules' }.data");
    assertThat(data).containsEntry("release", TimeZoneRules.releaseInUse());
    assertThat(data.containsKey("warning"))
        .isEqualTo(TimeZoneRules.releaseInUse().compareTo(needed) < 0);
  }

  /** Since November 2026 the clocks of British Columbia are not put back any more. */
  @Test
  void theNeededReleaseIsTheOneThatKnowsBritishColumbia() {
    ZoneOffset winter =
        ZoneId.of("America/Vancouver").getRules().getOffset(Instant.parse("2026-12-15T12:00:00Z"));
    assertThat(winter.equals(ZoneOffset.ofHours(-7)))
        .isEqualTo(TimeZoneRules.releaseInUse().compareTo(needed) >= 0);
  }

  @Test
  void aStoredZoneThatTheRulesDoNotKnowIsReadAsTheFirst() {
    assertThat(Zones.stored("Europe/Berlin")).isEqualTo(ZoneId.of("Europe/Berlin"));
    assertThat(Zones.stored("Etc/Unknown")).isEqualTo(Zones.FIRST);
    assertThat(Zones.stored("EST")).isEqualTo(Zones.FIRST);
  }
}
