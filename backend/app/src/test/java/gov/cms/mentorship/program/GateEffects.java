package gov.cms.mentorship.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
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
        Map.entry("gates.managerApproval=false", () -> submitted(mentee(), "ORIENTATION")),
        Map.entry(
            "gates.supportApproval=ALWAYS",
            () -> withoutManager(() -> submitted(mentee(), "SUPPORT_REVIEW"))),
        Map.entry(
            "gates.supportApproval=NON_ISSO",
            () ->
                withoutManager(() -> {
                  submitted(mentee(), "ORIENTATION");
                  submitted(notAnIsso(), "SUPPORT_REVIEW");
                })),
        Map.entry(
            "gates.supportApproval=NEVER",
            () -> withoutManager(() -> submitted(notAnIsso(), "ORIENTATION"))),
        Map.entry(
            "gates.orientation=true",
            () -> withoutManager(() -> submitted(mentee(), "ORIENTATION"))),
        Map.entry(
            "gates.orientation=false", () -> withoutManager(() -> submitted(mentee(), "ACTIVE"))),
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
    return Participants.aMentee().issoStanding("NOT_AN_ISSO").draft();
  }

  private void withoutManager(Runnable work) {
    rule("gates.managerApproval", "false", work);
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
