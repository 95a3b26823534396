package gov.cms.mentorship.shared.scan;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Warns when files are not scanned. All else works without a scanner, so that is no failure. */
@Readiness
@ApplicationScoped
class ScanHealth implements HealthCheck {

  private final VirusScan scan;

  ScanHealth(VirusScan scan) {
    this.scan = scan;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("Virus scanner").up();
    if (!scan.isSetUp()) {
      answer.withData(
          "warning", "Files are not scanned for viruses. Set mentorship.scan.clamd-host.");
    }
    return answer.build();
  }
}
