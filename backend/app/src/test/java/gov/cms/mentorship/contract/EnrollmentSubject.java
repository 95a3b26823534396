package gov.cms.mentorship.contract;

import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.TestPerson;
import gov.cms.mentorship.testing.TestWorld;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An enrollment of a mentee of the ISSO program. */
final class EnrollmentSubject implements Subject {

  @Override
  public Life life() {
    return Life.of("enrollment.Enrollment");
  }

  @Override
  public List<String> situations() {
    return Arrays.stream(EnrollmentState.values()).map(Enum::name).toList();
  }

  @Override
  public Situation in(String situation, Operation operation) {
    TestPerson owner = Somebody.mentee();
    TestPerson manager = Somebody.manager();
    EnrollmentState state = EnrollmentState.valueOf(situation);
    return Situation.of(
        situation,
        enrollment(owner, manager, state).toString(),
        List.of(
            new Situation.Part(owner, "OWNER"),
            new Situation.Part(
                manager, state == EnrollmentState.MANAGER_REVIEW ? "MANAGER" : Situation.NOBODY)),
        Map.of(CallerKind.COORDINATOR, "COORDINATOR", CallerKind.PARTICIPANTS_READ, "MACHINE"),
        "{}");
  }

  /** A draft is one that could be submitted. */
  private static UUID enrollment(TestPerson owner, TestPerson manager, EnrollmentState state) {
    return state == EnrollmentState.DRAFT
        ? Participants.aMentee().is(owner).draft().enrollmentId()
        : TestWorld.usual()
            .make(world -> Somebody.managedBy(manager, world, owner, state))
            .enrollment()
            .id();
  }
}
