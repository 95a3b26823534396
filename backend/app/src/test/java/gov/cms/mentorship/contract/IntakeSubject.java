package gov.cms.mentorship.contract;

import gov.cms.mentorship.intake.IntakeState;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.MailedIn;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A mail that came in. */
final class IntakeSubject implements Subject {

  @Override
  public Life life() {
    return Life.of("intake.Intake");
  }

  @Override
  public List<String> situations() {
    return Arrays.stream(IntakeState.values()).map(Enum::name).toList();
  }

  @Override
  public Situation in(String situation, Operation operation) {
    return Situation.of(
        situation,
        MailedIn.to("cms-isso", situation).toString(),
        List.of(),
        Map.of(CallerKind.COORDINATOR, "COORDINATOR"),
        "{}");
  }
}
