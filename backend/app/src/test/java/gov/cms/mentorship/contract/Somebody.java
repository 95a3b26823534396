package gov.cms.mentorship.contract;

import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.fixtures.Member;
import gov.cms.mentorship.fixtures.World;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import gov.cms.mentorship.testing.TestWorld;

/** People who take part, for situations. */
final class Somebody {

  private Somebody() {}

  static TestPerson mentee() {
    return TestPerson.participant("Noor");
  }

  static TestPerson mentor() {
    return TestPerson.participant("Morgan");
  }

  static TestPerson manager() {
    return TestPerson.participant("Mala");
  }

  /** A mentee who has named a manager. */
  static Member managedBy(
      TestPerson manager, World world, TestPerson mentee, EnrollmentState state) {
    Member member = in(world, mentee, ParticipantRole.MENTEE, state);
    member.person().set("manager_name", manager.name()).set("manager_email", manager.email());
    return member;
  }

  static Member active(World world, TestPerson person, ParticipantRole role) {
    return in(world, person, role, EnrollmentState.ACTIVE);
  }

  static Member in(World world, TestPerson person, ParticipantRole role, EnrollmentState state) {
    return world
        .people()
        .member(TestWorld.person(world, person), role, state, TestClock.now(), "Ready");
  }
}
