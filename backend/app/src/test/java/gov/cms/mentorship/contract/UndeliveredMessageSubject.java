package gov.cms.mentorship.contract;

import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.GivenUp;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A mail that was given up. */
final class UndeliveredMessageSubject implements Subject {

  private static final String GIVEN_UP = "GIVEN_UP";
  private static final String TEAM = "COORDINATOR";

  @Override
  public Life life() {
    return new Life(List.of(new Life.Step(GIVEN_UP, "SEND_AGAIN", Set.of(TEAM))));
  }

  @Override
  public List<String> situations() {
    return List.of(GIVEN_UP);
  }

  @Override
  public Situation in(String situation, Operation operation) {
    return Situation.of(
        situation,
        GivenUp.mail("cms-isso").toString(),
        List.of(),
        Map.of(CallerKind.COORDINATOR, TEAM),
        "{}");
  }
}
