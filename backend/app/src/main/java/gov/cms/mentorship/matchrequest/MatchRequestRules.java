package gov.cms.mentorship.matchrequest;

import gov.cms.mentorship.absence.Absences;
import gov.cms.mentorship.engagement.Engagements;
import gov.cms.mentorship.enrollment.Enrollments;
import gov.cms.mentorship.person.People;
import gov.cms.mentorship.profile.ProfileProblem;
import gov.cms.mentorship.profile.ProfileRef;
import gov.cms.mentorship.profile.Profiles;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.shared.problem.CommonProblem;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * What must be so before a request is sent. The two people are held before it is asked, and
 * everything that is found stays so until the end of the transaction.
 */
@ApplicationScoped
class MatchRequestRules {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.US);

  private final MatchRequestRepository repository;
  private final Engagements engagements;
  private final Enrollments enrollments;
  private final Profiles profiles;
  private final People people;
  private final Absences absences;

  MatchRequestRules(
      MatchRequestRepository repository,
      Engagements engagements,
      Enrollments enrollments,
      Profiles profiles,
      People people,
      Absences absences) {
    this.repository = repository;
    this.engagements = engagements;
    this.enrollments = enrollments;
    this.profiles = profiles;
    this.people = people;
    this.absences = absences;
  }

  /**
   * Makes sure that a mentee may ask a mentor now, or that the two may be proposed to each other.
   * The problem says what stands in the way.
   *
   * @param proposed whether the support team proposes the pair
   */
  void check(Program program, ProfileRef mentee, ProfileRef mentor, boolean proposed) {
    people.checkPair(mentee.personId(), mentor.personId(), program.policy().matching());
    if (!enrollments.holdActive(mentee.id())) {
      throw proposed
          ? Problem.of(
              MatchRequestProblem.NOT_OPEN,
              "This mentee is not taking part in the program right now.")
          : notTakingPart();
    }
    if (proposed) {
      checkHere(mentee);
    }
    checkOpen(mentor);
    checkHere(mentor);
    // From here on no other request of this mentee is sent at the same time.
    profiles.lock(mentee.id());
    checkNew(mentee, mentor);
    checkLimit(program, mentee);
  }

  /** For a mentee who asks without taking part. */
  static Problem notTakingPart() {
    return Problem.of(
        CommonProblem.FORBIDDEN,
        "Only mentees who take part in the program can ask a mentor. Enroll first.");
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
}
