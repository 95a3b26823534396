package gov.cms.mentorship.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestPerson;
import java.util.Map;

/** What the gates of an enrollment do. */
final class GateEffects {

  private final OtherRules rules;

  GateEffects(OtherRules rules) {
    this.rules = rules;
  }

  /** What each of their values does, by rule and value. */
  Map<String, Runnable> all() {
    return Map.ofEntries(
        Map.entry("gates.questions", this::whatIsAskedIsNeeded),
        Map.entry("gates.managerApproval=true", () -> submitted(mentee(), "MANAGER_REVIEW")),
        Map.entry("gates.managerApproval=false", () -> submitted(mentee(), "SUPPORT_REVIEW")),
        Map.entry("gates.supportApproval=ALWAYS", () -> submitted(mentee(), "SUPPORT_REVIEW")),
        Map.entry(
            "gates.supportApproval=NON_ISSO",
            () -> {
              submitted(mentee(), "ACTIVE");
              submitted(notAnIsso(), "SUPPORT_REVIEW");
            }),
        Map.entry("gates.supportApproval=NEVER", () -> submitted(notAnIsso(), "ACTIVE")),
        Map.entry("gates.orientation=true", () -> approved("ORIENTATION")),
        Map.entry("gates.orientation=false", () -> approved("ACTIVE")),
        Map.entry("gates.membershipAttestation=true", () -> submitsUnattested(409)),
        Map.entry("gates.membershipAttestation=false", () -> submitsUnattested(200)),
        Map.entry(
            "gates.minimumManagementYears",
            () -> {
              // They say that they have twelve.
              rule("gates.minimumManagementYears", "12", () -> submits(mentor(), 200));
              rule("gates.minimumManagementYears", "13", () -> submits(mentor(), 409));
            }));
  }

  private void rule(String rule, String value, Runnable work) {
    rules.during(rule, value, work);
  }

  private static Participant mentee() {
    return Participants.aMentee().draft();
  }

  private static Participant mentor() {
    return Participants.aMentor().draft();
  }

  private static Participant notAnIsso() {
    Participant draft = mentee();
    draft
        .api()
        .patch(
            "/me",
            draft.api().tag("/me"),
            """
            {"component": "OIT", "employment": "FEDERAL", "issoStanding": "NOT_AN_ISSO",
             "timeZone": "America/New_York"}
            """)
        .then()
        .statusCode(200);
    return draft;
  }

  private void whatIsAskedIsNeeded() {
    String nobody = "{\"employment\": null, \"issoStanding\": null}";
    rule(
        "gates.questions",
        "[\"EMPLOYMENT\"]",
        () -> {
          Participant draft = mentee();
          draft.api().patch("/me", draft.api().tag("/me"), nobody).then().statusCode(200);
          String path = draft.enrollmentPath();
          draft
              .api()
              .transition(path + "/submit", draft.api().tag(path))
              .then()
              .statusCode(409)
              .body("errors.pointer", contains("/person/employment"));
          rule("gates.questions", "[]", () -> submits(draft, 200));
        });
  }

  private static void submitted(Participant draft, String state) {
    submits(draft, 200);
    assertThat(draft.api().get(draft.enrollmentPath()).<String>path("state")).isEqualTo(state);
  }

  private static void submits(Participant draft, int status) {
    String path = draft.enrollmentPath();
    draft.api().transition(path + "/submit", draft.api().tag(path)).then().statusCode(status);
  }

  private static void approved(String state) {
    Participant draft = mentee();
    submitted(draft, "SUPPORT_REVIEW");
    Api coordinator = Api.as(TestPerson.coordinator());
    String path = draft.enrollmentPath();
    coordinator.transition(path + "/approve", coordinator.tag(path)).then().statusCode(200);
    assertThat(draft.api().get(path).<String>path("state")).isEqualTo(state);
  }

  private static void submitsUnattested(int status) {
    Participant draft = mentee();
    String path = draft.enrollmentPath();
    draft
        .api()
        .patch(path, draft.api().tag(path), "{\"membershipAttested\": false}")
        .then()
        .statusCode(200);
    submits(draft, status);
  }
}
