package gov.cms.mentorship.matchrequest;

import static org.hamcrest.Matchers.equalTo;

import gov.cms.mentorship.testing.Participants.Participant;
import java.util.UUID;

/** Calls that the tests of match requests have in common. */
final class MatchRequestCalls {

  private MatchRequestCalls() {}

  /** Where a request lies. */
  static String path(UUID request) {
    return "/match-requests/" + request;
  }

  /** The mentee asks in vain. */
  static void refused(Participant mentee, String wish, int status, String problem) {
    mentee
        .api()
        .post("/match-requests", wish)
        .then()
        .statusCode(status)
        .body("type", equalTo("urn:mentorship:problem:" + problem));
  }
}
