package gov.cms.mentorship.matchrequest;

import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.shared.time.BusinessCalendar;
import java.time.Instant;

/**
 * How long there is to answer.
 *
 * @param businessDays left until an answer is due
 * @param pastDue whether an answer has been missing for longer than the program puts up with
 */
record DueIn(int businessDays, boolean pastDue) {

  static DueIn of(MatchRequestEntity request, Program program, Instant now) {
    return of(
        request.state(),
        request.createdAt(),
        request.dueAt(),
        program.businessCalendar(),
        program.policy().requests().pastDueBusinessDays(),
        now);
  }

  static DueIn of(
      MatchRequestState state,
      Instant sentAt,
      Instant dueAt,
      BusinessCalendar calendar,
      int pastDueBusinessDays,
      Instant now) {
    boolean late = now.isAfter(calendar.plusBusinessDays(sentAt, pastDueBusinessDays));
    return new DueIn(
        calendar.businessDaysBetween(now, dueAt), state == MatchRequestState.PENDING && late);
  }
}
