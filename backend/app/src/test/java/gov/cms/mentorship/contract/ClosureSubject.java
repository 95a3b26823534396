package gov.cms.mentorship.contract;

import gov.cms.mentorship.shared.persistence.Ids;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.TestClock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A closed day; always one of a weekend, so that nobody's due times move. */
final class ClosureSubject implements Subject {

  private static final String DECLARED = "DECLARED";
  private static final String READER = "READER";
  private static final String COORDINATOR = "COORDINATOR";
  private static final int FAR = 1_000;
  private static final AtomicInteger WEEKS = new AtomicInteger();

  @Override
  public Life life() {
    return new Life(List.of(new Life.Step(DECLARED, "TAKE_BACK", Set.of(COORDINATOR))));
  }

  @Override
  public List<String> situations() {
    return List.of(DECLARED);
  }

  @Override
  public Situation in(String situation, Operation operation) {
    String id = declared(sunday().plusWeeks(FAR + WEEKS.getAndIncrement())).toString();
    Map<CallerKind, String> relations =
        Arrays.stream(CallerKind.values())
            .collect(
                Collectors.toMap(
                    kind -> kind, kind -> kind == CallerKind.COORDINATOR ? COORDINATOR : READER));
    return new Situation(
        situation, Map.of("slug", "cms-isso", "id", id), List.of(), relations, relation -> "{}");
  }

  /** A Sunday in the next twelve months that is not closed; after some time the same again. */
  static LocalDate nextSunday() {
    LocalDate day = sunday().plusWeeks(WEEKS.getAndIncrement() % 50);
    Database.update(
        "delete from closure where program = 'cms-isso' and day = cast(? as date)", day.toString());
    return day;
  }

  /** Puts a closed day there. */
  static UUID declared(LocalDate day) {
    UUID id = Ids.next();
    Database.update(
        """
        insert into closure (id, version, created_at, updated_at, updated_by, program, day, reason)
        values (?, 0, cast(? as timestamptz), cast(? as timestamptz), 'job:test', 'cms-isso', cast(? as date), 'Snow')\
        """,
        id,
        TestClock.now().toString(),
        TestClock.now().toString(),
        day.toString());
    return id;
  }

  private static LocalDate sunday() {
    return LocalDate.ofInstant(TestClock.now(), ZoneOffset.UTC)
        .plusDays(2)
        .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
  }
}
