package gov.cms.mentorship.contract;

import gov.cms.mentorship.fixtures.Member;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.TestPerson;
import gov.cms.mentorship.testing.TestWorld;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two who could be matched. The mentee asks for themselves, the support team for others. */
final class PairSubject implements Subject {

  private static final String ASKS = "MENTEE";
  private static final String PROPOSES = "COORDINATOR";

  @Override
  public Life life() {
    return new Life(List.of(new Life.Step("APART", "ASK", Set.of(ASKS, PROPOSES))));
  }

  @Override
  public List<String> situations() {
    return List.of("APART");
  }

  @Override
  public Situation in(String situation, Operation operation) {
    TestPerson asking = Somebody.mentee();
    Member[] two =
        TestWorld.usual()
            .make(world ->
                new Member[] {
                  Somebody.active(world, asking, ParticipantRole.MENTEE),
                  Somebody.active(world, Somebody.mentor(), ParticipantRole.MENTOR)
                });
    String mentee = two[0].profileId().toString();
    String mentor = two[1].profileId().toString();
    return new Situation(
        situation,
        Map.of(),
        List.of(new Situation.Part(asking, ASKS)),
        Map.of(
            CallerKind.COORDINATOR, PROPOSES,
            CallerKind.PARTICIPANT, "PARTICIPANT",
            CallerKind.ANALYST, "PARTICIPANT",
            CallerKind.ADMIN, "PARTICIPANT"),
        relation ->
            "{'program': 'cms-isso', 'menteeProfileId': %s, 'mentorProfileId': '%s'}"
                .formatted(relation.equals(PROPOSES) ? "'" + mentee + "'" : "null", mentor));
  }
}
