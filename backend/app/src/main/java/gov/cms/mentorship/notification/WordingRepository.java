package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.persistence.AggregateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The rows of programs' own words. */
@ApplicationScoped
class WordingRepository implements AggregateRepository<WordingEntity> {

  Optional<WordingEntity> find(String program, String key) {
    return find("program = ?1 and key = ?2", program, key).firstResultOptional();
  }

  List<WordingEntity> of(String program) {
    return list("program", program);
  }
}
