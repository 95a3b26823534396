package gov.cms.mentorship.shared.event;

import java.time.Duration;

/** How long to wait after a failure. */
public final class Backoff {

  /** After these many attempts, which take about two days, a delivery is given up. */
  static final int MOST_ATTEMPTS = 60;

  private static final Duration FIRST_DELAY = Duration.ofSeconds(5);
  private static final Duration LONGEST_DELAY = Duration.ofHours(1);
  private static final int MOST_DOUBLINGS = 10;

  private Backoff() {}

  /** The wait after this attempt, counted from 1: doubled each time up to an hour. */
  public static Duration after(int attempt) {
    Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
    return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
  }
}
