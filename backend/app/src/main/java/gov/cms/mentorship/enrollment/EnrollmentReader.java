package gov.cms.mentorship.enrollment;

import gov.cms.mentorship.enrollment.EnrollmentStages.EnrollmentStage;
import gov.cms.mentorship.person.CurrentPerson;
import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists of enrollments and how many stand where. */
@ApplicationScoped
class EnrollmentReader {

  private final EnrollmentRepository repository;
  private final EnrollmentAccess access;
  private final CurrentPerson current;
  private final Programs programs;

  EnrollmentReader(
      EnrollmentRepository repository,
      EnrollmentAccess access,
      CurrentPerson current,
      Programs programs) {
    this.repository = repository;
    this.access = access;
    this.current = current;
    this.programs = programs;
  }

  Page<Enrollment> search(EnrollmentFilter filters, PageParameters page) {
    filters.program.ifPresent(programs::named);
    Optional<UUID> owner =
        filters.person.isPresent() || !access.readsAll()
            ? Optional.of(current.id())
            : Optional.empty();
    return repository.search(filters, owner, page).map(this::view);
  }

  EnrollmentStages stages(String program, Optional<ParticipantRole> role) {
    Map<EnrollmentState, EnrollmentStage> counted =
        repository.stages(programs.named(program).slug(), role).stream()
            .map(row ->
                new EnrollmentStage(
                    (EnrollmentState) row[0], (Long) row[1], Optional.of((Instant) row[2])))
            .collect(Collectors.toMap(EnrollmentStage::state, Function.identity()));
    return new EnrollmentStages(
        Arrays.stream(EnrollmentState.values())
            .map(state ->
                counted.getOrDefault(state, new EnrollmentStage(state, 0, Optional.empty())))
            .toList());
  }

  private Enrollment view(Tuple row) {
    UUID personId = row.get("personId", UUID.class);
    return Enrollment.of(
        row.get("enrollment", EnrollmentEntity.class),
        new PersonRef(
            personId,
            row.get("name", String.class),
            Optional.ofNullable(row.get("component", String.class))),
        Optional.empty(),
        access.relation(personId));
  }
}
