package gov.cms.mentorship.matchrequest;

import gov.cms.mentorship.absence.Absences;
import gov.cms.mentorship.closure.Calendars;
import gov.cms.mentorship.engagement.Engagements;
import gov.cms.mentorship.enrollment.Enrollments;
import gov.cms.mentorship.person.People;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.profile.ProfileProblem;
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
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Sends match requests: holds each against the rules of the program before anybody sees it. */
@ApplicationScoped
class MatchRequestSender {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.US);

  private final MatchRequestRepository repository;
  private final MatchRequestReader reader;
  private final Engagements engagements;
  private final Enrollments enrollments;
  private final Profiles profiles;
  private final People people;
  private final Programs programs;
  private final Actors actors;
  private final Events events;
  private final Calendars calendars;
  private final Absences absences;
  private final AnswerClock answers;

  MatchRequestSender(
      MatchRequestRepository repository,
      MatchRequestReader reader,
      Engagements engagements,
      Enrollments enrollments,
      Profiles profiles,
      People people,
      Programs programs,
      Actors actors,
      Events events,
      Calendars calendars,
      Absences absences,
      AnswerClock answers) {
    this.repository = repository;
    this.reader = reader;
    this.engagements = engagements;
    this.enrollments = enrollments;
    this.profiles = profiles;
    this.people = people;
    this.programs = programs;
    this.actors = actors;
    this.events = events;
    this.calendars = calendars;
    this.absences = absences;
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
    people.hold(mentee.personId(), mentor.personId());
    BusinessCalendar calendar = calendars.held(program);
    people.checkPair(mentee.personId(), mentor.personId(), program.policy().matching());
    if (!enrollments.holdActive(mentee.id())) {
      throw proposedBy.isPresent()
          ? Problem.of(
              MatchRequestProblem.NOT_OPEN,
              "This mentee is not taking part in the program right now.")
          : notTakingPart();
    }
    if (proposedBy.isPresent()) {
      checkHere(mentee);
    }
    checkOpen(mentor);
    checkHere(mentor);
    // From here on no other request of this mentee is sent at the same time.
    profiles.lock(mentee.id());
    checkNew(mentee, mentor);
    checkLimit(program, mentee);
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
    return reader.get(request.id());
  }

  private ProfileRef callingMentee(Program program) {
    if (!program.policy().matching().menteeRequests()) {
      throw forbidden("In this program, the support team proposes matches.");
    }
    return profiles
        .find(actors.person(), program.slug(), ParticipantRole.MENTEE)
        .orElseThrow(MatchRequestSender::notTakingPart);
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

  /** Whoever is away is asked nothing until they are back. */
  private void checkHere(ProfileRef asked) {
    absences
        .untilWhen(asked.program(), asked.personId())
        .ifPresent(until -> {
          throw Problem.of(
              MatchRequestProblem.AWAY,
              "This %s is away until %s. Ask again after that, or choose someone else."
                  .formatted(asked.role().name().toLowerCase(Locale.ROOT), DAY.format(until)));
        });
  }

  /** What the mentor says of it counts, and nothing of that changes before the request is sent. */
  private void checkOpen(ProfileRef mentor) {
    boolean takesPart = enrollments.holdActive(mentor.id());
    ProfileRef held = profiles.hold(mentor.id());
    if (!takesPart || !held.listed() || !held.openToRequests()) {
      throw Problem.of(
          MatchRequestProblem.NOT_OPEN,
          "This mentor takes no new requests at the moment. Choose another.");
    }
    if (!held.hasPlace()) {
      throw Problem.of(
          ProfileProblem.CAPACITY_FULL, "This mentor has no opening right now. Choose another.");
    }
  }

  /**
   * Pending requests first: one that is being accepted meanwhile is still seen as the one or the
   * other.
   */
  private void checkNew(ProfileRef mentee, ProfileRef mentor) {
    if (repository.hasPending(mentee.personId(), mentor.personId())) {
      throw Problem.of(
          CommonProblem.DUPLICATE, "These two already have an open request. Wait for its answer.");
    }
    if (engagements.hasOpen(mentee.personId(), mentor.personId())) {
      throw Problem.of(CommonProblem.DUPLICATE, "These two are already in a mentorship.");
    }
  }

  private void checkLimit(Program program, ProfileRef mentee) {
    int limit = program.policy().requests().maxPendingRequests();
    if (repository.pendingOf(mentee.personId(), program.slug()) >= limit) {
      throw Problem.of(
          MatchRequestProblem.TOO_MANY_PENDING_REQUESTS,
          "%d requests are already open, which is the limit. Wait for an answer or cancel one."
              .formatted(limit));
    }
  }

  private static Problem notTakingPart() {
    return forbidden("Only mentees who take part in the program can ask a mentor. Enroll first.");
  }

  private static Problem forbidden(String detail) {
    return Problem.of(CommonProblem.FORBIDDEN, detail);
  }
}
