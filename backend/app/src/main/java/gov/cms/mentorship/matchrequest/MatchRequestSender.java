package gov.cms.mentorship.matchrequest;

import gov.cms.mentorship.closure.Calendars;
import gov.cms.mentorship.person.People;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.profile.ProfileRef;
import gov.cms.mentorship.profile.Profiles;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.problem.CommonProblem;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.security.Roles;
import gov.cms.mentorship.shared.time.BusinessCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Sends match requests: each is held against the rules of the program before anybody sees it. */
@ApplicationScoped
class MatchRequestSender {

  private final MatchRequestRepository repository;
  private final MatchRequestReader reader;
  private final MatchRequestRules rules;
  private final Profiles profiles;
  private final People people;
  private final Programs programs;
  private final Actors actors;
  private final Events events;
  private final Calendars calendars;
  private final AnswerClock answers;

  MatchRequestSender(
      MatchRequestRepository repository,
      MatchRequestReader reader,
      MatchRequestRules rules,
      Profiles profiles,
      People people,
      Programs programs,
      Actors actors,
      Events events,
      Calendars calendars,
      AnswerClock answers) {
    this.repository = repository;
    this.reader = reader;
    this.rules = rules;
    this.profiles = profiles;
    this.people = people;
    this.programs = programs;
    this.actors = actors;
    this.events = events;
    this.calendars = calendars;
    this.answers = answers;
  }

  /** Sends it, or says what stands in the way. */
  @Transactional
  Versioned<MatchRequest> send(NewMatchRequest wish) {
    Program program = programs.named(wish.program());
    Optional<UUID> proposedBy = wish.menteeProfileId().map(proposed -> actors.person());
    ProfileRef mentee =
        wish.menteeProfileId()
            .map(proposed -> proposedMentee(program, proposed))
            .orElseGet(() -> callingMentee(program));
    ProfileRef mentor =
        profile(program, wish.mentorProfileId(), ParticipantRole.MENTOR, "/mentorProfileId");
    people.hold(List.of(mentee.personId(), mentor.personId()));
    BusinessCalendar calendar = calendars.held(program);
    rules.check(program, mentee, mentor, proposedBy.isPresent());
    return reader.get(send(program, mentee, mentor, proposedBy, wish, calendar));
  }

  /**
   * Sends what was held against the rules; answers its id.
   *
   * @param proposedBy the coordinator who proposes the pair; nobody if the mentee asks
   * @param calendar of the program, held
   */
  UUID send(
      Program program,
      ProfileRef mentee,
      ProfileRef mentor,
      Optional<UUID> proposedBy,
      NewMatchRequest wish,
      BusinessCalendar calendar) {
    Moments moments = answers.of(program, calendar, mentee.personId(), mentor.personId());
    MatchRequestEntity request =
        new MatchRequestEntity(new MatchRequestDraft(mentee, mentor, proposedBy, wish, moments));
    repository.persistAndFlush(request);
    answers.start(request, program, moments);
    events.tell(
        program.slug(),
        MatchRequestEvents.subject(request.id()),
        request.people(),
        new MatchRequestEvents.Received(
            mentee.personId(), mentor.personId(), proposedBy.isPresent(), moments.dueAt()));
    return request.id();
  }

  private ProfileRef callingMentee(Program program) {
    if (!program.policy().matching().menteeRequests()) {
      throw forbidden("In this program, the support team proposes matches.");
    }
    return profiles
        .find(actors.person(), program.slug(), ParticipantRole.MENTEE)
        .orElseThrow(MatchRequestRules::notTakingPart);
  }

  private ProfileRef proposedMentee(Program program, UUID profileId) {
    if (!actors.current().has(Roles.COORDINATOR)) {
      throw forbidden("Only the support team proposes pairs. Leave menteeProfileId out.");
    }
    if (!program.policy().matching().coordinatorProposals()) {
      throw forbidden("In this program, mentees ask for themselves.");
    }
    return profile(program, profileId, ParticipantRole.MENTEE, "/menteeProfileId");
  }

  private ProfileRef profile(Program program, UUID id, ParticipantRole role, String pointer) {
    ProfileRef facts = profiles.facts(id);
    if (facts.role() != role || !facts.program().equals(program.slug())) {
      throw Problem.invalid(
          pointer, "Choose a %s of this program.".formatted(role.name().toLowerCase(Locale.ROOT)));
    }
    return facts;
  }

  private static Problem forbidden(String detail) {
    return Problem.of(CommonProblem.FORBIDDEN, detail);
  }
}
