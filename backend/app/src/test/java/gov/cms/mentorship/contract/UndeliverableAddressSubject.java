package gov.cms.mentorship.contract;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.Refused;
import gov.cms.mentorship.testing.TestPerson;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An address that takes no mail. */
final class UndeliverableAddressSubject implements Subject {

  private static final String REFUSED = "REFUSED";
  private static final String TEAM = "COORDINATOR";

  @Override
  public Life life() {
    return new Life(List.of(new Life.Step(REFUSED, "REMOVE", Set.of(TEAM))));
  }

  @Override
  public List<String> situations() {
    return List.of(REFUSED);
  }

  @Override
  public Situation in(String situation, Operation operation) {
    TestPerson person = TestPerson.participant("Una");
    UUID id = Refused.address(UUID.fromString(Api.as(person).personId()), person.email());
    return Situation.of(
        situation, id.toString(), List.of(), Map.of(CallerKind.COORDINATOR, TEAM), "{}");
  }
}
