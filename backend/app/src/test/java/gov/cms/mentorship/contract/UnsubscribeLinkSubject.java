package gov.cms.mentorship.contract;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.Notified;
import gov.cms.mentorship.testing.TestLinks;
import gov.cms.mentorship.testing.TestPerson;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The link of a mail that need not be sent: whoever holds it may stop such mails. */
final class UnsubscribeLinkSubject implements Subject {

  private static final String MAILED = "MAILED";
  private static final String HOLDER = "HOLDER";
  private static final Map<CallerKind, String> ALL =
      Arrays.stream(CallerKind.values()).collect(Collectors.toMap(kind -> kind, kind -> HOLDER));

  @Override
  public Life life() {
    return new Life(List.of(new Life.Step(MAILED, "STOP", Set.of(HOLDER))));
  }

  @Override
  public List<String> situations() {
    return List.of(MAILED);
  }

  @Override
  public Situation in(String situation, Operation operation) {
    UUID person = UUID.fromString(Api.as(TestPerson.participant("Udo")).personId());
    UUID told = Notified.of(person, "ENROLLMENT_IN_SUPPORT_REVIEW", "cms-isso");
    return new Situation(
        situation,
        Map.of("token", TestLinks.to("unsubscribe", told)),
        List.of(),
        ALL,
        relation -> "{}");
  }
}
