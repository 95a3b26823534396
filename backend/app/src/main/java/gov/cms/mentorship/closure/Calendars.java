package gov.cms.mentorship.closure;

import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.shared.time.BusinessCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;

/**
 * The calendars that deadlines count in: weekends and holidays of the program, and its closures as
 * they stand in the database, so that every node counts the same.
 */
@ApplicationScoped
public class Calendars {

  private final ClosureRepository repository;

  Calendars(ClosureRepository repository) {
    this.repository = repository;
  }

  /** The calendar as it is now. */
  @Transactional
  public BusinessCalendar of(Program program) {
    return counting(program, repository.days(program.slug()));
  }

  /**
   * The calendar, which stays so until the end of the transaction: whoever keeps a due time counts
   * it by this one, and a closure that is declared meanwhile waits and then finds it. Comes before
   * the lock of a match request.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public BusinessCalendar held(Program program) {
    repository.hold(program.slug());
    return of(program);
  }

  /** The calendar with these closures. */
  static BusinessCalendar counting(Program program, Set<LocalDate> closures) {
    return new BusinessCalendar(program.timeZone(), program.policy().calendar())
        .without(closures::contains);
  }
}
