package gov.cms.mentorship.shared.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestPerson;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@IntegrationTest
class VirusScanTest {

  private static final int FREE_OF_CLAMD = 1;

  @TempDir Path folder = Path.of("");

  @Test
  void aCleanFilePassesHoweverLongItIs() throws IOException {
    try (FakeClamd clamd = FakeClamd.working()) {
      assertThat(new VirusScan(clamd.config()).isClean(file("a".repeat(300_000)))).isTrue();
    }
  }

  @Test
  void theTestVirusIsFound() throws IOException {
    try (FakeClamd clamd = FakeClamd.working()) {
      assertThat(new VirusScan(clamd.config()).isClean(file(FakeClamd.EICAR))).isFalse();
    }
  }

  @Test
  void nothingPassesWhenTheScannerSaysAnythingElse() throws IOException {
    try (FakeClamd clamd = FakeClamd.saying("INSTREAM size limit exceeded. ERROR")) {
      VirusScan scan = new VirusScan(clamd.config());
      Path file = file("a text");
      assertThatThrownBy(() -> scan.isClean(file)).isInstanceOf(Problem.class);
    }
  }

  @Test
  void aResumeWithTheTestVirusIsRefused() {
    try (FakeClamd clamd = FakeClamd.working()) {
      QuarkusMock.installMockForType(new VirusScan(clamd.config()), VirusScan.class);
      Participant mentee = Participants.aMentee().draft();
      send(mentee, "Noor Haddad").then().statusCode(200);
      send(mentee, FakeClamd.EICAR)
          .then()
          .statusCode(422)
          .body("type", equalTo("urn:mentorship:problem:file-refused"))
          .body("reason", equalTo("INFECTED"));
      mentee.api().get(mentee.profilePath()).then().body("resume.size", equalTo(11));
    }
  }

  @Test
  void noResumeIsTakenWhileTheScannerCannotBeReached() {
    QuarkusMock.installMockForType(
        new VirusScan(FakeClamd.config(Optional.of("localhost"), FREE_OF_CLAMD)), VirusScan.class);
    send(Participants.aMentee().draft(), "Noor Haddad")
        .then()
        .statusCode(503)
        .body("type", equalTo("urn:mentorship:problem:unavailable"));
  }

  @Test
  void theSupportTeamIsToldWhetherFilesAreScanned() {
    Api coordinator = Api.as(TestPerson.coordinator());
    coordinator.get("/file-scanning").then().statusCode(200).body("scanned", equalTo(false));
    QuarkusMock.installMockForType(
        new VirusScan(FakeClamd.config(Optional.of("localhost"), FREE_OF_CLAMD)), VirusScan.class);
    coordinator.get("/file-scanning").then().body("scanned", equalTo(true));
  }

  @Test
  void readinessWarnsWithoutAScannerAndStaysUp() {
    HealthCheckResponse without = healthOf(FakeClamd.config(Optional.empty(), 0));
    assertThat(without.getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
    assertThat(without.getData().orElseThrow()).containsKey("warning");
    assertThat(healthOf(FakeClamd.config(Optional.of("localhost"), 0)).getData()).isEmpty();
  }

  private static HealthCheckResponse healthOf(ScanConfig config) {
    return new ScanHealth(new VirusScan(config)).call();
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("file"), content);
  }

  private static Response send(Participant who, String content) {
    return who.api()
        .request()
        .contentType("application/octet-stream")
        .header("If-Match", who.api().tag(who.profilePath()))
        .body(content.getBytes(StandardCharsets.UTF_8))
        .put(who.profilePath() + "/resume");
  }
}
