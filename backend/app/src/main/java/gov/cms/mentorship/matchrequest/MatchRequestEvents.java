package gov.cms.mentorship.matchrequest;

import gov.cms.mentorship.shared.event.EventType;
import gov.cms.mentorship.shared.event.Payload;
import gov.cms.mentorship.shared.event.Subject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What match requests tell. Their people are mentee and mentor. */
public sealed interface MatchRequestEvents extends Payload {

  /** What these events are about. */
  static Subject subject(UUID request) {
    return new Subject("match-request", request);
  }

  /**
   * A request waits for an answer.
   *
   * @param proposal whether the support team made it, so that both answer; the mentor alone
   *     otherwise
   */
  @EventType("match-request.received")
  record Received(UUID menteeId, UUID mentorId, boolean proposal, Instant dueAt)
      implements MatchRequestEvents {}

  /**
   * An answer is due in one business day.
   *
   * @param waitedFor who has not answered yet
   */
  @EventType("match-request.answer-due-soon")
  record AnswerDueSoon(UUID menteeId, UUID mentorId, List<UUID> waitedFor, Instant dueAt)
      implements MatchRequestEvents {}

  /**
   * An answer has been missing for longer than the program puts up with.
   *
   * @param waitedFor who has not answered yet
   */
  @EventType("match-request.past-due")
  record PastDue(UUID menteeId, UUID mentorId, List<UUID> waitedFor, Instant dueAt)
      implements MatchRequestEvents {}

  /** One of the two has said yes to a proposal, and the other one has not answered yet. */
  @EventType("match-request.answered")
  record Answered(UUID menteeId, UUID mentorId, UUID answeredBy) implements MatchRequestEvents {}

  /** Both people have said yes. */
  @EventType("match-request.accepted")
  record Accepted(UUID menteeId, UUID mentorId, UUID engagementId) implements MatchRequestEvents {}

  /**
   * One of the two has said no.
   *
   * @param declinedBy which of them; the other is to be told, without a reason
   */
  @EventType("match-request.declined")
  record Declined(UUID menteeId, UUID mentorId, UUID declinedBy) implements MatchRequestEvents {

    /** The one who did not say no. */
    public UUID other() {
      return declinedBy.equals(menteeId) ? mentorId : menteeId;
    }
  }

  /** A request was taken back before it was answered. */
  @EventType("match-request.cancelled")
  record Cancelled(UUID menteeId, UUID mentorId) implements MatchRequestEvents {}

  /** Nobody has answered for so long that nobody waits any more. */
  @EventType("match-request.expired")
  record Expired(UUID menteeId, UUID mentorId) implements MatchRequestEvents {}
}
