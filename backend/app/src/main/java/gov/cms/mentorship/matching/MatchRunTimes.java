package gov.cms.mentorship.matching;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long the parts of a match run take, one after the other, for the log. */
final class MatchRunTimes {

  private final List<String> parts = new ArrayList<>();
  private long begin = System.nanoTime();

  /** A part ends, and the next one begins. */
  void end(String part) {
    long end = System.nanoTime();
    parts.add(part + " " + Duration.ofNanos(end - begin).toMillis() + " ms");
    begin = end;
  }

  @Override
  public String toString() {
    return String.join(", ", parts);
  }
}
