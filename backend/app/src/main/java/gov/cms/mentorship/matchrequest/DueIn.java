package gov.cms.mentorship.matchrequest;

import gov.cms.mentorship.shared.time.BusinessCalendar;
import java.time.Instant;
import java.util.Optional;

/**
 * How long there is to answer.
 *
 * @param businessDays left until an answer is due
 * @param pastDue whether an answer has been missing for longer than the program puts up with
 */
record DueIn(int businessDays, boolean pastDue) {

  static DueIn of(
      MatchRequestEntity request, BusinessCalendar calendar, Optional<OnHold> onHold, Instant now) {
    return of(
        request.state() == MatchRequestState.PENDING && onHold.isEmpty(),
        request.dueAt(),
        request.pastDueAt(),
        calendar,
        now);
  }

  static DueIn of(
      boolean waitedFor, Instant dueAt, Instant pastDueAt, BusinessCalendar calendar, Instant now) {
    return new DueIn(calendar.businessDaysBetween(now, dueAt), waitedFor && now.isAfter(pastDueAt));
  }
}
