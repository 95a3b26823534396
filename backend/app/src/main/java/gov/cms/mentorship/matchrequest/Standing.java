package gov.cms.mentorship.matchrequest;

import static gov.cms.mentorship.matchrequest.MatchRequestAction.ACCEPT;
import static gov.cms.mentorship.matchrequest.MatchRequestAction.CANCEL;
import static gov.cms.mentorship.matchrequest.MatchRequestAction.DECLINE;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** How a match request stands: what decides who may do what with it. */
record Standing(
    Origin origin,
    MatchRequestState status,
    UUID menteeId,
    UUID mentorId,
    Optional<ProposalAnswer> menteeAnswer,
    Optional<ProposalAnswer> mentorAnswer) {

  /** What a viewer may do as long as the request is pending. */
  Set<MatchRequestAction> rightsOf(Viewer viewer) {
    Set<MatchRequestAction> rights = EnumSet.noneOf(MatchRequestAction.class);
    viewer.partiesOf(menteeId, mentorId).forEach(party -> rights.addAll(rightsOf(party)));
    return rights;
  }

  /** What a viewer can do now. */
  List<MatchRequestAction> actionsOf(Viewer viewer) {
    if (status != MatchRequestState.PENDING) {
      return List.of();
    }
    boolean answered = viewer.person().flatMap(this::answerOf).isPresent();
    return rightsOf(viewer).stream().filter(action -> action != ACCEPT || !answered).toList();
  }

  /** What one of the two has said so far. */
  Optional<ProposalAnswer> answerOf(UUID person) {
    return person.equals(menteeId)
        ? menteeAnswer
        : person.equals(mentorId) ? mentorAnswer : Optional.empty();
  }

  private Set<MatchRequestAction> rightsOf(Party party) {
    return switch (origin) {
      case MENTEE ->
          switch (party) {
            case MENTOR -> EnumSet.of(ACCEPT, DECLINE);
            case MENTEE -> EnumSet.of(CANCEL);
            case COORDINATOR -> EnumSet.noneOf(MatchRequestAction.class);
          };
      case COORDINATOR ->
          switch (party) {
            case MENTOR, MENTEE -> EnumSet.of(ACCEPT, DECLINE);
            case COORDINATOR -> EnumSet.of(CANCEL);
          };
    };
  }
}
