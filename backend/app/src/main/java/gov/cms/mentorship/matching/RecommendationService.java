package gov.cms.mentorship.matching;

import gov.cms.mentorship.person.People;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.profile.ProfileCard;
import gov.cms.mentorship.profile.ProfileRef;
import gov.cms.mentorship.profile.Profiles;
import gov.cms.mentorship.program.Policy;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.persistence.Reading;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;

/** Finds the mentors who fit a mentee best, among all whom the mentee could ask now. */
@ApplicationScoped
class RecommendationService {

  /** Few enough to read them all. */
  private static final int BEST = 5;

  private final CandidateRepository repository;
  private final Profiles profiles;
  private final People people;
  private final Programs programs;
  private final Actors actors;
  private final Clock clock;

  RecommendationService(
      CandidateRepository repository,
      Profiles profiles,
      People people,
      Programs programs,
      Actors actors,
      Clock clock) {
    this.repository = repository;
    this.profiles = profiles;
    this.people = people;
    this.programs = programs;
    this.actors = actors;
    this.clock = clock;
  }

  /** The best, the best first; of two who fit alike the one who joined first. */
  @Reading
  Page<Recommendation> of(UUID menteeProfileId) {
    return Page.whole(best(visible(profiles.facts(menteeProfileId))));
  }

  /** As {@link #of(UUID)}, whoever asks. */
  List<Recommendation> best(ProfileRef mentee) {
    Traits wants = Objects.requireNonNull(repository.traits(List.of(mentee.id())).get(mentee.id()));
    Policy.Matching rules = programs.require(mentee.program()).policy().matching();
    Instant now = clock.instant();
    NavigableSet<Scored> best = best(mentee, wants, rules, now);
    Map<UUID, ProfileCard> cards = profiles.cards(best.stream().map(Scored::profileId).toList());
    return best.stream()
        .map(scored ->
            new Recommendation(
                Objects.requireNonNull(cards.get(scored.profileId)),
                Fit.of(wants, scored.traits, rules.weights(), now)))
        .toList();
  }

  /** How well a mentor fits whom the mentee, or the support team for them, may read about. */
  @Reading
  PairFit of(UUID menteeProfileId, UUID mentorProfileId) {
    ProfileRef mentee = visible(profiles.facts(menteeProfileId));
    ProfileRef mentor = profiles.see(mentorProfileId);
    if (mentor.role() != ParticipantRole.MENTOR || !mentor.program().equals(mentee.program())) {
      throw Problem.notFound("mentor");
    }
    Policy.Matching rules = programs.require(mentee.program()).policy().matching();
    Map<UUID, Traits> traits = repository.traits(List.of(menteeProfileId, mentorProfileId));
    List<PairObstacle> obstacles = new ArrayList<>();
    if (people.keptApart(mentee.personId(), rules).contains(mentor.personId())) {
      obstacles.add(PairObstacle.NOT_ALLOWED);
    }
    obstacles.addAll(repository.obstacles(mentee.personId(), mentorProfileId));
    return new PairFit(
        Objects.requireNonNull(profiles.cards(List.of(mentorProfileId)).get(mentorProfileId)),
        Fit.of(
            traits.getOrDefault(menteeProfileId, Traits.NONE),
            traits.getOrDefault(mentorProfileId, Traits.NONE),
            rules.weights(),
            clock.instant()),
        obstacles);
  }

  private NavigableSet<Scored> best(
      ProfileRef mentee, Traits wants, Policy.Matching rules, Instant now) {
    NavigableSet<Scored> best = new TreeSet<>(Scored.BEST_FIRST);
    TraitCodes codes = new TraitCodes(now);
    CodedTraits needs = codes.of(wants);
    Scoring scoring = new Scoring(rules.weights());
    repository.candidates(
        mentee.program(),
        mentee.personId(),
        people.keptApart(mentee.personId(), rules),
        (profile, traits) -> {
          best.add(new Scored(profile, traits, scoring.score(needs, codes.of(traits))));
          if (best.size() > BEST) {
            best.removeLast();
          }
        });
    return best;
  }

  /** Only the mentee and the support team; nobody else learns that it exists. */
  private ProfileRef visible(ProfileRef profile) {
    Actor actor = actors.current();
    boolean allowed = actor.is(profile.personId()) || actor.has(Roles.COORDINATOR);
    if (!allowed || profile.role() != ParticipantRole.MENTEE) {
      throw notFound();
    }
    return profile;
  }

  private static Problem notFound() {
    return Problem.notFound("mentee");
  }

  private record Scored(UUID profileId, Traits traits, int score) {

    static final Comparator<Scored> BEST_FIRST =
        Comparator.comparingInt(Scored::score).reversed().thenComparing(Scored::profileId);
  }
}
