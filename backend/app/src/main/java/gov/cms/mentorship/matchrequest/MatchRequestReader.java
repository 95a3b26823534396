package gov.cms.mentorship.matchrequest;

import gov.cms.mentorship.matchrequest.MatchRequestRepository.Row;
import gov.cms.mentorship.person.People;
import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.access.Seen;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.persistence.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Match requests as the actor sees them. */
@ApplicationScoped
class MatchRequestReader {

  private final MatchRequestRepository repository;
  private final MatchRequestAccess access;
  private final People people;
  private final Programs programs;
  private final Actors actors;
  private final Clock clock;

  MatchRequestReader(
      MatchRequestRepository repository,
      MatchRequestAccess access,
      People people,
      Programs programs,
      Actors actors,
      Clock clock) {
    this.repository = repository;
    this.access = access;
    this.people = people;
    this.programs = programs;
    this.actors = actors;
    this.clock = clock;
  }

  @Reading
  Page<MatchRequest> list(MatchRequestFilter filter, PageParameters page) {
    filter.program.ifPresent(programs::named);
    Actor actor = actors.current();
    return repository
        .list(filter, actors.person(), MatchRequestAccess.seesAll(actor), programs.slugs(), page)
        .map(row -> listed(row, actor));
  }

  /** One request, also right after it was changed in the running transaction. */
  @Reading
  Versioned<MatchRequest> get(UUID id) {
    Seen<MatchRequestEntity, MatchRequestRelation> seen = access.see(id);
    MatchRequestEntity request = seen.entity();
    return new Versioned<>(
        view(
            request,
            people.ref(request.menteeId()),
            people.ref(request.mentorId()),
            seen.relation()),
        request.version());
  }

  private MatchRequest listed(Row row, Actor actor) {
    return view(
        row.request(),
        row.mentee(),
        row.mentor(),
        MatchRequestAccess.relationOf(actor, row.request()).orElseThrow());
  }

  private MatchRequest view(
      MatchRequestEntity request,
      PersonRef mentee,
      PersonRef mentor,
      MatchRequestRelation relation) {
    boolean toSupportTeam = !request.isOf(actors.person());
    DueIn dueIn = DueIn.of(request, programs.require(request.program()), clock.instant());
    return MatchRequest.of(request, mentee, mentor, dueIn, relation, toSupportTeam);
  }
}
