package gov.cms.mentorship.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The time of all tests and of the application in them. It runs on from a base that is not today,
 * and begins there again for each test of the application. {@code TEST_CLOCK} names another base,
 * for example {@code 2027-03-14T06:30:00Z}. Tokens alone live by the real time.
 */
public final class TestClock extends Clock {

  /** A morning in the middle of a week of business days. */
  private static final Instant USUAL_BASE = Instant.parse("2026-06-10T15:00:00Z");

  /** The day on which tests begin unless they are run at another time. */
  public static final LocalDate USUAL_DAY = LocalDate.ofInstant(USUAL_BASE, ZoneOffset.UTC);

  private static final Clock REAL = Clock.tick(Clock.systemUTC(), ChronoUnit.MICROS.getDuration());
  private static final TestClock CLOCK = new TestClock(base());

  private final Duration start;
  private volatile Duration ahead;

  private TestClock(Instant base) {
    this.start = Duration.between(REAL.instant(), base);
    this.ahead = start;
  }

  /** Gives the application this clock in place of the real one. */
  @ApplicationScoped
  static class Producer {

    @Produces
    @Alternative
    @Priority(1)
    @ApplicationScoped
    Clock clock() {
      return CLOCK;
    }
  }

  /** The clock itself. */
  public static Clock clock() {
    return CLOCK;
  }

  /** The present moment. */
  public static Instant now() {
    return CLOCK.instant();
  }

  /** The present day at a place. */
  public static LocalDate today(ZoneId zone) {
    return LocalDate.ofInstant(now(), zone);
  }

  /** The present day in the program that tests take part in unless they say otherwise. */
  public static LocalDate today() {
    return today(ZoneId.of("America/New_York"));
  }

  /** Goes to a moment, for the rest of the test. */
  public static void set(Instant moment) {
    CLOCK.ahead = Duration.between(REAL.instant(), moment);
  }

  /** Lets time pass, for the rest of the test. */
  public static void advance(Duration time) {
    CLOCK.ahead = CLOCK.ahead.plus(time);
  }

  /** Goes back to where a test begins. */
  static void reset() {
    CLOCK.ahead = CLOCK.start;
  }

  @Override
  public Instant instant() {
    return REAL.instant().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("Each place says which zone it means");
  }

  private static Instant base() {
    String wanted = System.getenv().getOrDefault("TEST_CLOCK", "");
    return wanted.isBlank() ? USUAL_BASE : Instant.parse(wanted);
  }
}
