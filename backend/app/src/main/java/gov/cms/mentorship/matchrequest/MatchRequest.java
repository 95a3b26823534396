package gov.cms.mentorship.matchrequest;

import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.profile.Cadence;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A match request as its two people and the support team see it.
 *
 * @param onHold why nobody is waited for at the moment
 * @param declineReason why it was declined, for the support team alone: never for one of its two
 *     people
 * @param engagementId what it led to
 * @param actions what the caller may do now
 */
record MatchRequest(
    UUID id,
    String program,
    Origin origin,
    PersonRef mentee,
    PersonRef mentor,
    UUID menteeProfileId,
    UUID mentorProfileId,
    String resonated,
    String hopes,
    Period proposedDuration,
    Cadence proposedCadence,
    MatchRequestState state,
    Optional<ProposalAnswer> menteeAnswer,
    Optional<ProposalAnswer> mentorAnswer,
    Instant dueAt,
    DueIn dueIn,
    Optional<OnHold> onHold,
    Instant createdAt,
    Instant updatedAt,
    Optional<Instant> answeredAt,
    Optional<String> declineReason,
    Optional<UUID> engagementId,
    List<MatchRequestAction> actions) {

  static MatchRequest of(
      MatchRequestEntity request,
      PersonRef mentee,
      PersonRef mentor,
      DueIn dueIn,
      Optional<OnHold> onHold,
      MatchRequestRelation relation,
      boolean toSupportTeam) {
    return new MatchRequest(
        request.id(),
        request.program(),
        request.origin(),
        mentee,
        mentor,
        request.menteeProfileId(),
        request.mentorProfileId(),
        request.resonated(),
        request.hopes(),
        request.proposedDuration(),
        request.proposedCadence(),
        request.state(),
        request.answerOf(mentee.id()),
        request.answerOf(mentor.id()),
        request.dueAt(),
        dueIn,
        onHold,
        request.createdAt(),
        request.updatedAt(),
        request.answeredAt(),
        toSupportTeam ? request.declineReason() : Optional.empty(),
        request.engagementId(),
        MatchRequestLifecycle.TABLE.possible(request.state(), relation));
  }
}
