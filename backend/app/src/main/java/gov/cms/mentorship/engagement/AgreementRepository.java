package gov.cms.mentorship.engagement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AgreementRepository implements PanacheRepositoryBase<AgreementEntity, UUID> {

  Optional<AgreementEntity> latest(UUID engagement) {
    return find("engagementId", Sort.descending("number"), engagement).firstResultOptional();
  }
}
