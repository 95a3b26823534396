package gov.cms.mentorship.matchrequest;

import gov.cms.mentorship.program.Policy;
import gov.cms.mentorship.shared.time.BusinessCalendar;
import java.time.Instant;
import java.util.List;

/**
 * When what happens to a request that nobody answers.
 *
 * @param remindAt whoever is asked is reminded, one business day before the answer is due
 * @param dueAt an answer is due
 * @param pastDueAt that it is missing is brought up
 * @param expiresAt nobody waits for it any more
 */
record Moments(Instant remindAt, Instant dueAt, Instant pastDueAt, Instant expiresAt) {

  /** As they follow from the moment of sending. */
  static Moments of(Instant sentAt, Policy.Requests policy, BusinessCalendar calendar) {
    return new Moments(
        calendar.plusBusinessDays(sentAt, policy.answerDueBusinessDays() - 1),
        calendar.plusBusinessDays(sentAt, policy.answerDueBusinessDays()),
        calendar.plusBusinessDays(sentAt, policy.pastDueBusinessDays()),
        calendar.plusBusinessDays(sentAt, policy.expireBusinessDays()));
  }

  /**
   * Those at which something happens by itself, in the order of the {@link AnswerAlarm}'s steps.
   */
  List<Instant> ringing() {
    return List.of(remindAt, pastDueAt, expiresAt);
  }
}
