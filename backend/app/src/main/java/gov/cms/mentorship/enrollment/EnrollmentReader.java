package gov.cms.mentorship.enrollment;

import gov.cms.mentorship.closure.Calendars;
import gov.cms.mentorship.person.Background;
import gov.cms.mentorship.person.People;
import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.access.Seen;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.audit.ReadTrail;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.persistence.Reading;
import gov.cms.mentorship.shared.time.BusinessCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Enrollments as the actor sees them: one, many, and how many stand where. */
@ApplicationScoped
class EnrollmentReader {

  private final EnrollmentRepository repository;
  private final EnrollmentAccess access;
  private final People people;
  private final Programs programs;
  private final Actors actors;
  private final ReadTrail trail;
  private final Calendars calendars;

  EnrollmentReader(
      EnrollmentRepository repository,
      EnrollmentAccess access,
      People people,
      Programs programs,
      Actors actors,
      ReadTrail trail,
      Calendars calendars) {
    this.repository = repository;
    this.access = access;
    this.people = people;
    this.programs = programs;
    this.actors = actors;
    this.trail = trail;
    this.calendars = calendars;
  }

  /** One enrollment. To show where a manager is asked is put on record, so this may write. */
  @Transactional
  Versioned<Enrollment> get(UUID id) {
    return view(access.see(id));
  }

  @Reading
  Page<Enrollment> search(EnrollmentFilter filters, PageParameters page) {
    filters.program.ifPresent(programs::named);
    Actor actor = actors.current();
    Optional<UUID> owner =
        filters.person.isPresent() || !EnrollmentAccess.seesAll(actor)
            ? Optional.of(actors.person())
            : Optional.empty();
    Map<String, BusinessCalendar> counted = new HashMap<>();
    return repository.search(filters, owner, page).map(row -> listed(row, actor, counted));
  }

  Versioned<Enrollment> view(Seen<EnrollmentEntity, EnrollmentRelation> seen) {
    EnrollmentEntity enrollment = seen.entity();
    UUID person = enrollment.personId();
    boolean withAddress =
        seen.relation() == EnrollmentRelation.COORDINATOR
            && enrollment.state() == EnrollmentState.MANAGER_REVIEW;
    if (withAddress) {
      trail.contactsRead("enrollment", enrollment.id(), List.of(person));
    }
    Optional<Background> background =
        seen.relation().readsDecision()
            ? Optional.of(people.background(person, withAddress))
            : Optional.empty();
    return new Versioned<>(
        Enrollment.of(
            enrollment,
            people.ref(person),
            background,
            overdueAt(enrollment, new HashMap<>()),
            seen.relation()),
        enrollment.version());
  }

  @Reading
  Page<EnrollmentStage> stages(String program, Optional<ParticipantRole> role) {
    Map<EnrollmentState, EnrollmentStage> counted =
        repository.stages(programs.named(program).slug(), role).stream()
            .map(row ->
                new EnrollmentStage(
                    (EnrollmentState) row[0], (Long) row[1], Optional.of((Instant) row[2])))
            .collect(Collectors.toMap(EnrollmentStage::state, Function.identity()));
    return Page.whole(
        Arrays.stream(EnrollmentState.values())
            .map(state ->
                counted.getOrDefault(state, new EnrollmentStage(state, 0, Optional.empty())))
            .toList());
  }

  /**
   * After as many business days of waiting as the program waits for a manager.
   *
   * @param counted the calendars that were read for others
   */
  private Optional<Instant> overdueAt(
      EnrollmentEntity enrollment, Map<String, BusinessCalendar> counted) {
    return switch (enrollment.state()) {
      case MANAGER_REVIEW, SUPPORT_REVIEW, ORIENTATION -> {
        Program program = programs.require(enrollment.program());
        yield Optional.of(
            counted
                .computeIfAbsent(program.slug(), slug -> calendars.of(program))
                .plusBusinessDays(
                    enrollment.stateSince(),
                    program.policy().approvals().escalateAfterBusinessDays()));
      }
      case DRAFT, ACTIVE, PAUSED, DECLINED, WITHDRAWN -> Optional.empty();
    };
  }

  private Enrollment listed(Tuple row, Actor actor, Map<String, BusinessCalendar> counted) {
    EnrollmentEntity enrollment = row.get("enrollment", EnrollmentEntity.class);
    PersonRef person = PersonRef.of(row, "person");
    return Enrollment.of(
        enrollment,
        person,
        Optional.empty(),
        overdueAt(enrollment, counted),
        EnrollmentAccess.relation(enrollment.id(), person.id(), actor).orElseThrow());
  }
}
