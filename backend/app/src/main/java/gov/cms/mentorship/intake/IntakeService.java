package gov.cms.mentorship.intake;

import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.persistence.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** What the support team does with what came in by mail. */
@ApplicationScoped
class IntakeService {

  private final IntakeRepository repository;
  private final IntakeAccess access;
  private final Programs programs;

  IntakeService(IntakeRepository repository, IntakeAccess access, Programs programs) {
    this.repository = repository;
    this.access = access;
    this.programs = programs;
  }

  @Reading
  Page<IntakeItem> list(String program, Set<IntakeState> states, PageParameters page) {
    return repository.page(programs.named(program).slug(), states, page);
  }

  @Reading
  Versioned<IntakeItem> get(UUID id) {
    return view(access.see(id).entity());
  }

  @Transactional
  Versioned<IntakeItem> move(UUID id, IntakeAction action, Precondition precondition) {
    var seen = access.change(id, action, precondition);
    seen.entity().move(action, seen.relation());
    repository.flush();
    return view(seen.entity());
  }

  private static Versioned<IntakeItem> view(IntakeEntity item) {
    return new Versioned<>(
        IntakeItem.of(
            item, IntakeLifecycle.TABLE.possible(item.state(), IntakeRelation.COORDINATOR)),
        item.version());
  }
}
