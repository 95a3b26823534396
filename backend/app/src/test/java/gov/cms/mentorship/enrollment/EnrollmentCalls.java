package gov.cms.mentorship.enrollment;

import static org.hamcrest.Matchers.equalTo;

import gov.cms.mentorship.testing.Participants.Participant;

/** Calls that the tests of enrollments have in common. */
final class EnrollmentCalls {

  /** Begins an enrollment as a mentor of the ISSO program. */
  static final String MENTOR =
      """
      {"program": "cms-isso", "role": "MENTOR"}\
      """;

  private EnrollmentCalls() {}

  /** Takes a step that leads to a state. */
  static void step(Participant participant, String verb, String state) {
    String path = participant.enrollmentPath();
    participant
        .api()
        .transition(path + "/" + verb, participant.api().tag(path))
        .then()
        .statusCode(200)
        .body("state", equalTo(state));
  }
}
