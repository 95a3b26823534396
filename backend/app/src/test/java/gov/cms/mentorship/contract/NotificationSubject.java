package gov.cms.mentorship.contract;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.Notified;
import gov.cms.mentorship.testing.TestPerson;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Something that a person was told. It is there for nobody else. */
final class NotificationSubject implements Subject {

  private static final String TOLD = "TOLD";
  private static final String OWNER = "OWNER";

  @Override
  public Life life() {
    return new Life(List.of(new Life.Step(TOLD, "READ", Set.of(OWNER))));
  }

  @Override
  public List<String> situations() {
    return List.of(TOLD);
  }

  @Override
  public Situation in(String situation, Operation operation) {
    TestPerson owner = TestPerson.participant("Olga");
    UUID told =
        Notified.of(UUID.fromString(Api.as(owner).personId()), "REQUEST_ACCEPTED", "cms-isso");
    return Situation.of(
        situation, told.toString(), List.of(new Situation.Part(owner, OWNER)), Map.of(), "{}");
  }
}
