package gov.cms.mentorship.engagement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AgreementRepository implements PanacheRepositoryBase<Agreement, UUID> {

  Optional<Agreement> latest(UUID engagement) {
    return find("engagementId", Sort.descending("number"), engagement).firstResultOptional();
  }
}
