package gov.cms.mentorship.contract;

import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Somebody who takes part in a program, and says when they are away. */
final class MemberSubject implements Subject {

  private static final String ACTIVE = "ACTIVE";
  private static final String MEMBER = "MEMBER";

  @Override
  public Life life() {
    return new Life(List.of(new Life.Step(ACTIVE, "PLAN", Set.of(MEMBER))));
  }

  @Override
  public List<String> situations() {
    return List.of(ACTIVE);
  }

  @Override
  public Situation in(String situation, Operation operation) {
    return new Situation(
        situation,
        Map.of(),
        List.of(new Situation.Part(Participants.mentor().person(), MEMBER)),
        Map.of(),
        relation -> wish());
  }

  /** A week that begins in ten days. */
  static String wish() {
    LocalDate first =
        LocalDate.ofInstant(TestClock.now().plus(Duration.ofDays(10)), ZoneOffset.UTC);
    return "{'program': 'cms-isso', 'startsOn': '%s', 'endsOn': '%s'}"
        .formatted(first, first.plusDays(6));
  }
}
