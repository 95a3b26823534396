package gov.cms.mentorship.program;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import org.junit.jupiter.api.Test;

@IntegrationTest
class ProgramResourceTest {

  private final Api api = Api.anonymous();

  @Test
  void theThreePresetsComeFirst() {
    api.get("/programs")
        .then()
        .statusCode(200)
        .body("items.slug[0..2]", contains("cms-isso", "asis-security-leaders", "hhs-mentoring"));
  }

  @Test
  void aProgramTellsItsPolicy() {
    api.get("/programs/cms-isso")
        .then()
        .statusCode(200)
        .body("policy.requests.answerDueBusinessDays", equalTo(2))
        .body("policy.engagements.suggestedDuration", equalTo("P6M"));
  }

  @Test
  void anUnknownProgramIsNotFound() {
    api.get("/programs/nowhere").then().statusCode(404).body("status", equalTo(404));
  }

  @Test
  void theTaxonomyHoldsTheFrameworks() {
    api.get("/taxonomy")
        .then()
        .statusCode(200)
        .body("workRoles", hasSize(42))
        .body("workRoles.code", hasItem("OG-WRL-014"))
        .body("competencyAreas", hasSize(11))
        .body("controlFamilies", hasSize(20))
        .body("focusAreas", hasSize(6));
  }
}
