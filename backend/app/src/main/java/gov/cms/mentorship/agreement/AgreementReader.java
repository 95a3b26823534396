package gov.cms.mentorship.agreement;

import gov.cms.mentorship.engagement.Agreement;
import gov.cms.mentorship.engagement.EngagementRef;
import gov.cms.mentorship.engagement.Engagements;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.persistence.Reading;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The agreement as those who may see its engagement see it. */
@ApplicationScoped
class AgreementReader {

  private final Engagements engagements;
  private final AgreementPart agreements;

  AgreementReader(Engagements engagements, AgreementPart agreements) {
    this.engagements = engagements;
    this.agreements = agreements;
  }

  @Reading
  Versioned<Agreement> get(UUID engagementId) {
    EngagementRef engagement = engagements.see(engagementId);
    Agreement latest =
        Optional.ofNullable(agreements.of(List.of(engagementId)).get(engagementId))
            .orElseThrow(() -> Problem.notFound("agreement"));
    return new Versioned<>(latest, engagement.version());
  }
}
