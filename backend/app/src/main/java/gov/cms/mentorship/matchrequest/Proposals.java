package gov.cms.mentorship.matchrequest;

import gov.cms.mentorship.closure.Calendars;
import gov.cms.mentorship.person.People;
import gov.cms.mentorship.profile.Cadence;
import gov.cms.mentorship.profile.ProfileRef;
import gov.cms.mentorship.profile.Profiles;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.time.BusinessCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Proposes many pairs for the support team: all of them, or none. */
@ApplicationScoped
public class Proposals {

  private final MatchRequestSender sender;
  private final MatchRequestRules rules;
  private final Profiles profiles;
  private final People people;
  private final Calendars calendars;
  private final Actors actors;

  Proposals(
      MatchRequestSender sender,
      MatchRequestRules rules,
      Profiles profiles,
      People people,
      Calendars calendars,
      Actors actors) {
    this.sender = sender;
    this.rules = rules;
    this.profiles = profiles;
    this.people = people;
    this.calendars = calendars;
    this.actors = actors;
  }

  /**
   * A pair to propose.
   *
   * @param resonated why the two
   * @param hopes a word of the support team to both
   */
  public record Proposal(
      UUID menteeProfileId,
      UUID mentorProfileId,
      String resonated,
      String hopes,
      Period duration,
      Cadence cadence) {}

  /** What stands in the way of a pair. */
  public record Refusal(UUID menteeProfileId, String detail) {}

  private record Pair(Proposal proposal, ProfileRef mentee, ProfileRef mentor) {}

  /**
   * Proposes pairs of a program whose support team asks for it.
   *
   * @return the ids of the requests by the mentees' profiles
   * @throws Refused with all pairs that cannot be proposed, if there are any; then the transaction
   *     is to be rolled back
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Map<UUID, UUID> send(Program program, List<Proposal> proposals) throws Refused {
    List<Pair> pairs = proposals.stream().map(this::pair).toList();
    people.hold(
        pairs.stream()
            .flatMap(pair -> Stream.of(pair.mentee.personId(), pair.mentor.personId()))
            .distinct()
            .toList());
    BusinessCalendar calendar = calendars.held(program);
    List<Refusal> refusals = new ArrayList<>();
    for (Pair pair : pairs) {
      try {
        rules.check(program, pair.mentee, pair.mentor, true);
      } catch (Problem refused) {
        refusals.add(new Refusal(pair.mentee.id(), refused.detail()));
      }
    }
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
    Map<UUID, UUID> requests = new LinkedHashMap<>();
    Optional<UUID> by = Optional.of(actors.person());
    for (Pair pair : pairs) {
      NewMatchRequest wish = wish(program, pair.proposal);
      requests.put(
          pair.mentee.id(), sender.send(program, pair.mentee, pair.mentor, by, wish, calendar));
    }
    return requests;
  }

  private Pair pair(Proposal proposal) {
    return new Pair(
        proposal,
        profiles.facts(proposal.menteeProfileId()),
        profiles.facts(proposal.mentorProfileId()));
  }

  private static NewMatchRequest wish(Program program, Proposal proposal) {
    return new NewMatchRequest(
        program.slug(),
        proposal.mentorProfileId,
        Optional.of(proposal.menteeProfileId),
        proposal.resonated,
        proposal.hopes,
        proposal.duration,
        proposal.cadence);
  }

  /** Some pairs cannot be proposed. */
  public static final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    Refused(List<Refusal> refusals) {
      super("Refused: " + refusals.size());
      this.refusals = List.copyOf(refusals);
    }

    /** Each pair that cannot be, with what stands in its way. */
    public List<Refusal> refusals() {
      return refusals;
    }
  }
}
