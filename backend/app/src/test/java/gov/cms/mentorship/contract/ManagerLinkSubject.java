package gov.cms.mentorship.contract;

import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.ManagerLinks;
import gov.cms.mentorship.testing.TestWorld;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The link to an enrollment that waits for the manager: whoever holds it is the manager. */
final class ManagerLinkSubject implements Subject {

  private static final Map<CallerKind, String> ALL =
      Arrays.stream(CallerKind.values()).collect(Collectors.toMap(kind -> kind, kind -> "MANAGER"));

  @Override
  public Life life() {
    return Life.of("enrollment.Enrollment");
  }

  @Override
  public List<String> situations() {
    return List.of(EnrollmentState.MANAGER_REVIEW.name());
  }

  @Override
  public Situation in(String situation, Operation operation) {
    UUID enrollment =
        TestWorld.usual()
            .make(world ->
                Somebody.managedBy(
                    Somebody.manager(),
                    world,
                    Somebody.mentee(),
                    EnrollmentState.valueOf(situation)))
            .enrollment()
            .id();
    return new Situation(
        situation, Map.of("token", ManagerLinks.to(enrollment)), List.of(), ALL, relation -> "{}");
  }
}
