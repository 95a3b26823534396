package gov.cms.mentorship.agreement;

import gov.cms.mentorship.engagement.Agreement;
import gov.cms.mentorship.engagement.EngagementPart;
import gov.cms.mentorship.person.People;
import gov.cms.mentorship.person.PersonRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The latest agreement of engagements. */
@ApplicationScoped
class AgreementPart implements EngagementPart<Agreement> {

  private final AgreementRepository repository;
  private final People people;

  AgreementPart(AgreementRepository repository, People people) {
    this.repository = repository;
    this.people = people;
  }

  @Override
  public Map<UUID, Agreement> of(Collection<UUID> engagementIds) {
    List<AgreementEntity> latest = repository.latest(engagementIds);
    Set<UUID> involved = new HashSet<>();
    latest.forEach(agreement -> {
      involved.add(agreement.proposedBy());
      involved.addAll(agreement.signatures().keySet());
    });
    Map<UUID, PersonRef> refs = people.refs(involved);
    return latest.stream()
        .collect(
            Collectors.toMap(
                AgreementEntity::engagementId, agreement -> agreement(agreement, refs)));
  }

  private static Agreement agreement(AgreementEntity agreement, Map<UUID, PersonRef> refs) {
    return new Agreement(
        agreement.number(),
        agreement.startsOn(),
        agreement.endsOn(),
        agreement.cadence(),
        agreement.channels().stream().sorted().toList(),
        agreement.expectations(),
        known(refs, agreement.proposedBy()),
        agreement.proposedAt(),
        agreement.updatedAt(),
        agreement.signatures().entrySet().stream()
            .map(signed -> new Agreement.Signature(known(refs, signed.getKey()), signed.getValue()))
            .sorted(Comparator.comparing(Agreement.Signature::signedAt))
            .toList(),
        agreement.isComplete());
  }

  private static PersonRef known(Map<UUID, PersonRef> refs, UUID person) {
    return Objects.requireNonNull(refs.get(person));
  }
}
