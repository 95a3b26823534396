package gov.cms.mentorship.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AgreementRepository implements PanacheRepositoryBase<AgreementEntity, UUID> {

  /** The latest version. */
  Optional<AgreementEntity> latest(UUID engagement) {
    return find("engagementId", Sort.descending("number"), engagement).firstResultOptional();
  }

  /** The latest version of each of these engagements that has one. */
  List<AgreementEntity> latest(Collection<UUID> engagements) {
    return list(
        """
        from AgreementEntity a where a.engagementId in ?1
        and a.number = (select max(b.number) from AgreementEntity b
                        where b.engagementId = a.engagementId)
        """,
        engagements);
  }
}
