package gov.cms.mentorship.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.zone.ZoneRulesProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Names the release of the time-zone data that times are told by, and warns when it is older than
 * rules that are known to be in force. Old rules are no reason to stop: most zones are right.
 */
@Readiness
@ApplicationScoped
class TimeZoneRules implements HealthCheck {

  private final String needed;

  TimeZoneRules(@ConfigProperty(name = "mentorship.time-zones.needed-release") String needed) {
    this.needed = needed;
  }

  @Override
  public HealthCheckResponse call() {
    return answer(releaseInUse(), needed);
  }

  /** Releases are named by year and letter, as in 2026b. */
  static HealthCheckResponse answer(String release, String needed) {
    HealthCheckResponseBuilder answer =
        HealthCheckResponse.named("Time-zone rules")
            .up()
            .withData("release", release)
            .withData("needed", needed);
    if (release.compareTo(needed) < 0) {
      answer.withData(
          "warning",
          "Times in some zones are wrong by these rules. Update the JDK to one with time-zone data"
              + " of release %s or later.".formatted(needed));
    }
    return answer.build();
  }

  /** All zones of the JDK come from one release; UTC is in each. */
  static String releaseInUse() {
    return ZoneRulesProvider.getVersions("UTC").lastKey();
  }
}
