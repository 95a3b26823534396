package gov.cms.mentorship.contract;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.fixtures.Member;
import gov.cms.mentorship.fixtures.World;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import gov.cms.mentorship.testing.TestWorld;
import java.util.List;
import java.util.Map;

/**
 * The résumé of a mentor whom everyone finds in the directory, and who has a mentee, a former
 * mentee and somebody who asks.
 */
final class ResumeSubject implements Subject {

  private static final String READER = "READER";
  private static final String TRUSTED_READER = "TRUSTED_READER";

  @Override
  public Life life() {
    return Life.of("profile.Profile");
  }

  @Override
  public List<String> situations() {
    return List.of("IN_USE", "RETIRED");
  }

  @Override
  public Situation in(String situation, Operation operation) {
    boolean listed = situation.equals("IN_USE");
    TestPerson owner = Somebody.mentor();
    TestPerson mentee = Somebody.mentee();
    TestPerson formerMentee = Somebody.mentee();
    Member mentor =
        TestWorld.usual()
            .make(world -> {
              Member made = owner(world, owner, listed);
              world
                  .people()
                  .resume(
                      made,
                      "Noor Haddad\nInformation system security officer since 2025.\n",
                      TestClock.now());
              if (listed) {
                engaged(world, made, mentee, EngagementState.ACTIVE);
                engaged(world, made, formerMentee, EngagementState.COMPLETED);
              }
              return made;
            });
    return Situation.of(
        situation,
        mentor.profileId().toString(),
        listed
            ? List.of(
                new Situation.Part(owner, "OWNER"),
                new Situation.Part(mentee, TRUSTED_READER),
                new Situation.Part(formerMentee, READER, true))
            : List.of(new Situation.Part(owner, "OWNER")),
        listed
            ? Map.of(
                CallerKind.PARTICIPANT, READER,
                CallerKind.COORDINATOR, TRUSTED_READER,
                CallerKind.ANALYST, READER,
                CallerKind.ADMIN, READER)
            : Map.of(CallerKind.COORDINATOR, TRUSTED_READER),
        "{}");
  }

  private static Member owner(World world, TestPerson person, boolean listed) {
    return Somebody.in(
        world,
        person,
        ParticipantRole.MENTOR,
        listed ? EnrollmentState.ACTIVE : EnrollmentState.WITHDRAWN);
  }

  private static void engaged(
      World world, Member mentor, TestPerson mentee, EngagementState state) {
    world
        .mentorships()
        .engagement(
            Somebody.active(world, mentee, ParticipantRole.MENTEE), mentor, state, TestClock.now());
  }
}
