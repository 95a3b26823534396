package gov.cms.mentorship.approval;

import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.page.ListQuery;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.page.Sort;
import gov.cms.mentorship.shared.persistence.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What waits for the person who is signed in, as the manager whom others have named. */
@ApplicationScoped
class ManagerApprovalReader {

  private static final Sort OLDEST_FIRST = Sort.byInstant("submittedAt", "e.stateSince");

  private final EntityManager entities;
  private final Programs programs;
  private final Actors actors;

  ManagerApprovalReader(EntityManager entities, Programs programs, Actors actors) {
    this.entities = entities;
    this.programs = programs;
    this.actors = actors;
  }

  @Reading
  Page<ManagerApproval> mine(PageParameters page) {
    return ListQuery.of(
            entities,
            """
            e.id as enrollment, e.program as program, e.role as role, e.stateSince as since, e.updatedAt as updatedAt,
            n.id as personId, n.name as personName, n.component as personComponent\
            """,
            "EnrollmentEntity e",
            "join PersonEntity n on n.id = e.personId")
        .where("e.state = MANAGER_REVIEW")
        .where(
            """
            e.personId in (
                select p.id from PersonEntity p
                where p.id <> :manager and lower(p.managerEmail) =
                    (select lower(m.email) from PersonEntity m where m.id = :manager and m.email <> ''))\
            """,
            "manager",
            actors.person())
        .page(page, OLDEST_FIRST, this::approval);
  }

  private ManagerApproval approval(Tuple row) {
    String program = row.get("program", String.class);
    return new ManagerApproval(
        row.get("enrollment", UUID.class),
        program,
        PersonRef.of(row, "person"),
        row.get("role", ParticipantRole.class),
        programs.require(program).presentation().timeNeeded(),
        row.get("since", Instant.class),
        row.get("updatedAt", Instant.class),
        Optional.empty());
  }
}
