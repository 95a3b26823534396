package gov.cms.mentorship.contract;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.TestPerson;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What there is to be told from a token: nothing, a person's role, or a machine's scope. */
enum CallerKind {
  ANONYMOUS(""),
  PARTICIPANT(""),
  COORDINATOR("coordinator"),
  ANALYST("analyst"),
  ADMIN("admin"),
  METRICS_READ("metrics:read"),
  PARTICIPANTS_READ("participants:read"),
  PARTICIPANTS_WRITE("participants:write"),
  ENGAGEMENTS_READ("engagements:read"),
  CHANGES_READ("changes:read");

  private final String right;

  CallerKind(String right) {
    this.right = right;
  }

  /** Every person is a participant, whatever role they have beside. */
  static List<CallerKind> people() {
    return Arrays.stream(values()).filter(CallerKind::isPerson).toList();
  }

  boolean isPerson() {
    return this != ANONYMOUS && !right.contains(":");
  }

  /** The API as a caller of this kind sees it; machines and nobody are no particular person. */
  Api as(TestPerson person) {
    if (this == ANONYMOUS) {
      return Api.anonymous();
    }
    return isPerson()
        ? Api.as(person.with(Optional.of(right).filter(role -> !role.isEmpty()).stream().toList()))
        : Api.machine(right);
  }
}
