package gov.cms.mentorship.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.program.OwnProgram;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@IntegrationTest
class MetricsResourceTest {

  private static final String SUMMARY = "/metrics/summary?program=cms-isso";

  @Inject OwnProgram ownProgram;

  private final Api coordinator = Api.as(TestPerson.coordinator());

  @Test
  void everyStateHasItsCellEvenWhenNobodyIsThere() {
    coordinator
        .get("/metrics/summary?program=hhs-mentoring")
        .then()
        .statusCode(200)
        .body("engagementsByState", hasSize(6))
        .body("enrollmentsByState", hasSize(8))
        .body("requestsByState", hasSize(5))
        .body("minimumGroupSize", equalTo(5));
  }

  @Test
  void numbersAboutFewerPeopleThanTheMinimumAreHidden() {
    String program = ownProgram.add(5);
    TestPerson lonely = TestPerson.participant("Lona");
    Api.as(lonely)
        .post("/enrollments", "{\"program\": \"%s\", \"role\": \"MENTEE\"}".formatted(program))
        .then()
        .statusCode(201);
    coordinator
        .get("/metrics/summary?program=" + program)
        .then()
        .statusCode(200)
        .body("enrollmentsByState.find { it.code == 'DRAFT' }.suppressed", is(true))
        .body("enrollmentsByState.find { it.code == 'DRAFT' }.value", equalTo(null))
        .body("enrollmentsByState.suppressed", not(everyItem(is(false))));
  }

  /** Requests are declined while the answer is put together; it waits for a lock in the middle. */
  @Test
  void allFiguresOfAnAnswerAreOfOneSnapshot() {
    String path = "/metrics/summary?program=hhs-mentoring";
    KnownWorld world = new KnownWorld("hhs-mentoring");
    int before = declined(coordinator.get(path));
    CompletableFuture<Response> answer =
        Database.whileLocked(
            "meeting",
            () -> {
              CompletableFuture<Response> waiting =
                  CompletableFuture.supplyAsync(() -> coordinator.get(path));
              Awaitility.await().until(() -> Database.isWaitedFor("meeting"));
              for (int i = 0; i < 10; i++) {
                world.declined(
                    world.participant(
                        ParticipantRole.MENTEE, EnrollmentState.DRAFT, LocalDate.EPOCH),
                    world.participant(
                        ParticipantRole.MENTOR, EnrollmentState.DRAFT, LocalDate.EPOCH),
                    LocalDate.EPOCH);
              }
              return waiting;
            });
    assertThat(declined(answer.join())).isEqualTo(before);
    assertThat(declined(coordinator.get(path))).isEqualTo(before + 10);
  }

  private static int declined(Response summary) {
    return Optional.<Integer>ofNullable(
            summary
                .then()
                .statusCode(200)
                .extract()
                .path("requestsByState.find { it.code == 'DECLINED' }.value"))
        .orElse(0);
  }

  @Test
  void analystsAndDashboardsReadTheSameFigures() {
    Api.as(TestPerson.analyst()).get(SUMMARY).then().statusCode(200);
    Api.machine("metrics:read").get(SUMMARY).then().statusCode(200);
  }

  @Test
  void theSameFiguresComeAsCsv() {
    String csv =
        coordinator
            .request()
            .accept("text/csv")
            .get(SUMMARY)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(csv)
        .startsWith("measure,code,value,suppressed\n")
        .contains("\nprogram,cms-isso,", "\nmeetingsByMonth,");
  }

  @Test
  void aFormatThatIsNotOfferedIsRefused() {
    coordinator
        .request()
        .accept("application/xml")
        .get(SUMMARY)
        .then()
        .statusCode(406)
        .body("type", equalTo("urn:mentorship:problem:not-acceptable"));
  }

  @Test
  void aWrongPeriodNamesTheParameter() {
    coordinator
        .get(SUMMARY + "&from=2026-02-01&to=2026-01-31")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/from"));
    coordinator
        .get(SUMMARY + "&from=2026-01-02&to=2026-01-30")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/from", "/to"))
        .body(
            "errors.detail",
            contains("Choose the first day of a month.", "Choose the last day of a month."));
    coordinator.get(SUMMARY + "&from=soon").then().statusCode(400).body("type", startsWith("urn:"));
  }

  @Test
  void anUnknownProgramIsRefused() {
    coordinator
        .get("/metrics/summary?program=nowhere")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/program"));
  }
}
