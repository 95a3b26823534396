package gov.cms.mentorship.contract;

import gov.cms.mentorship.fixtures.Member;
import gov.cms.mentorship.fixtures.World;
import gov.cms.mentorship.matching.MatchRunState;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.program.OwnProgram;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import gov.cms.mentorship.testing.TestWorld;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A match run that has found a pair, and nobody for one mentee, in a program of its own. */
final class MatchRunSubject implements Subject {

  private static final int GROUP = 5;
  private static final Set<String> COMPUTING = Set.of("solveMatchRun", "previewMatchRun");

  @Override
  public Life life() {
    return Life.of("matching.MatchRun");
  }

  @Override
  public List<String> situations() {
    return Arrays.stream(MatchRunState.values())
        .sorted(Comparator.comparing(state -> state != MatchRunState.READY))
        .map(Enum::name)
        .toList();
  }

  @Override
  public Situation in(String situation, Operation operation) {
    TestWorld world = TestWorld.in(CDI.current().select(OwnProgram.class).get().add(GROUP));
    return world.make(made -> {
      Member mentee = somebody(made, Somebody.mentee(), ParticipantRole.MENTEE);
      Member other = somebody(made, Somebody.mentee(), ParticipantRole.MENTEE);
      Member mentor = somebody(made, Somebody.mentor(), ParticipantRole.MENTOR);
      somebody(made, Somebody.mentor(), ParticipantRole.MENTOR);
      UUID run =
          made.matchRuns()
              .run(MatchRunState.valueOf(situation), TestClock.now())
              .set("pins", pair(mentee, mentor))
              .set("bans", pair(other, mentor))
              .id();
      made.matchRuns().pair(run, mentee, mentor);
      made.matchRuns().leftOut(run, other);
      return Situation.of(
          situation,
          run.toString(),
          List.of(),
          Map.of(CallerKind.COORDINATOR, "COORDINATOR"),
          COMPUTING.contains(operation.id())
              ? "{'bans': %s}".formatted(pair(mentee, mentor).replace('"', '\''))
              : "{}");
    });
  }

  private static Member somebody(World world, TestPerson person, ParticipantRole role) {
    Member member = Somebody.active(world, person, role);
    member.person().set("component", "OIT");
    return member;
  }

  private static String pair(Member mentee, Member mentor) {
    return "[{\"menteeProfileId\": \"%s\", \"mentorProfileId\": \"%s\"}]"
        .formatted(mentee.profileId(), mentor.profileId());
  }
}
