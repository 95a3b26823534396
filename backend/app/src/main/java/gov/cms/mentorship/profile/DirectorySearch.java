package gov.cms.mentorship.profile;

import gov.cms.mentorship.person.People;
import gov.cms.mentorship.profile.DirectoryQuery.Facet;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.program.TermKind;
import gov.cms.mentorship.program.Terms;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.page.ListQuery;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.page.Sort;
import gov.cms.mentorship.shared.page.Words;
import gov.cms.mentorship.shared.persistence.Reading;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The directory: mentors who are listed, searched in a number of statements that never grows. */
@ApplicationScoped
class DirectorySearch {

  private final EntityManager entities;
  private final ProfileRepository repository;
  private final ProfileCards cards;
  private final Actors actors;
  private final People people;
  private final Programs programs;
  private final Terms taxonomy;

  DirectorySearch(
      EntityManager entities,
      ProfileRepository repository,
      ProfileCards cards,
      Actors actors,
      People people,
      Programs programs,
      Terms taxonomy) {
    this.entities = entities;
    this.repository = repository;
    this.cards = cards;
    this.actors = actors;
    this.people = people;
    this.programs = programs;
    this.taxonomy = taxonomy;
  }

  @Reading
  Directory search(DirectoryFilters filters, PageParameters part) {
    if (filters.role != ParticipantRole.MENTOR) {
      throw Problem.invalid("/role", "The directory lists mentors only.");
    }
    UUID caller = actors.person();
    Sort sort = DirectoryOrder.of(filters.sort);
    DirectoryQuery query = query(filters, caller);
    ListQuery list = query.list(entities, ProfileCards.COLUMNS);
    if (sort.name().equals(DirectoryOrder.RELEVANCE)) {
      list.ahead(() ->
          query.closest(
              entities, repository.wanted(caller, filters.program), DirectoryOrder.CLOSEST));
    }
    Page<Tuple> rows = list.page(part, sort, row -> row);
    return new Directory(
        cards.of(rows.items()),
        rows.nextCursor(),
        rows.total(),
        part.cursor().isPresent() ? Optional.empty() : Optional.of(query.facets(entities)));
  }

  private DirectoryQuery query(DirectoryFilters filters, UUID caller) {
    DirectoryQuery query = new DirectoryQuery(programs.named(filters.program).slug());
    query.andAny(null, "p.personId not in :apart", "apart", people.apartFrom(caller));
    filters.q.map(Words::of).ifPresent(query::andWords);
    query.andTerm(Facet.TOPIC, TermKind.TOPIC, known(TermKind.TOPIC, filters.topic, "/topic"));
    query.andTerm(
        Facet.FOCUS_AREA,
        TermKind.FOCUS_AREA,
        known(TermKind.FOCUS_AREA, filters.focusArea, "/focusArea"));
    query.andTerm(
        Facet.WORK_ROLE,
        TermKind.WORK_ROLE,
        known(TermKind.WORK_ROLE, filters.workRole, "/workRole"));
    query.andTerm(
        Facet.CERTIFICATION,
        TermKind.CERTIFICATION,
        known(TermKind.CERTIFICATION, filters.certification, "/certification"));
    query.andTerm(
        null,
        TermKind.CONTROL_FAMILY,
        known(TermKind.CONTROL_FAMILY, filters.controlFamily, "/controlFamily"));
    query.andAny(
        Facet.MEETING_MODE,
        "exists (select 1 from p.meetingModes chosen where chosen in :modes)",
        "modes",
        filters.meetingMode);
    query.andAny(Facet.CADENCE, "p.cadence in :cadences", "cadences", filters.cadence);
    query.andAny(
        Facet.COMPONENT,
        "p.personId in (select c.id from PersonEntity c where c.component in :components)",
        "components",
        filters.component);
    filters.minYears.ifPresent(
        years -> query.and(null, "p.yearsOfExperience >= :minYears", "minYears", years));
    if (filters.open) {
      query.and(null, "p.noRoom = :noRoom", "noRoom", false);
    }
    return query;
  }

  private List<String> known(TermKind kind, List<String> codes, String pointer) {
    if (!taxonomy.unknown(kind, codes, pointer).isEmpty()) {
      throw Problem.invalid(pointer, "Choose codes from the taxonomy.");
    }
    return codes;
  }
}
