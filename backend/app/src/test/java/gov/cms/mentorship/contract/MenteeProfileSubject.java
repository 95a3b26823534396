package gov.cms.mentorship.contract;

import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.fixtures.Member;
import gov.cms.mentorship.fixtures.World;
import gov.cms.mentorship.profile.Cadence;
import gov.cms.mentorship.profile.MeetingMode;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.program.OwnProgram;
import gov.cms.mentorship.program.TermKind;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.TestPerson;
import gov.cms.mentorship.testing.TestWorld;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Map;

/** The profile of a mentee, in a program with one mentor who fits. */
final class MenteeProfileSubject implements Subject {

  private static final int GROUP = 5;

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
    TestPerson owner = Somebody.mentee();
    EnrollmentState state =
        situation.equals("RETIRED") ? EnrollmentState.WITHDRAWN : EnrollmentState.ACTIVE;
    String program = CDI.current().select(OwnProgram.class).get().add(GROUP);
    return TestWorld.in(program)
        .make(world -> {
          Member mentor = Somebody.active(world, Somebody.mentor(), ParticipantRole.MENTOR);
          describe(world, mentor, List.of("ATO"));
          world.people().terms(mentor, TermKind.CERTIFICATION, List.of("CISSP"));
          mentor.profile().set("open_to_requests", operation.id().equals("listRecommendations"));
          Member mentee = Somebody.in(world, owner, ParticipantRole.MENTEE, state);
          describe(world, mentee, List.of("ATO", "PRIVACY"));
          return new Situation(
              situation,
              Map.of(
                  "id", mentee.profileId().toString(),
                  "mentorProfileId", mentor.profileId().toString()),
              List.of(new Situation.Part(owner, "OWNER")),
              Map.of(CallerKind.COORDINATOR, "TRUSTED_READER"),
              relation -> "{}");
        });
  }

  private static void describe(World world, Member member, List<String> topics) {
    member.person().set("component", "OIT");
    member.profile().set("cadence", Cadence.WEEKLY).set("years_of_experience", 8);
    world.people().terms(member, TermKind.TOPIC, topics);
    world.people().terms(member, TermKind.FOCUS_AREA, List.of("NETWORKING"));
    world.people().terms(member, TermKind.WORK_ROLE, List.of("OG-WRL-014"));
    world.people().meetingModes(member, List.of(MeetingMode.VIDEO));
  }
}
