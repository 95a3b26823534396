package gov.cms.mentorship.matching.assignment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Who has which mentor. Says nothing of whether that is allowed: a verifier does. */
public final class Assignment {

  /** In the place of a mentor's index: the mentee has none. */
  public static final int NONE = -1;

  private final int[] mentorOf;
  private final int placed;
  private final long total;

  /**
   * @param mentorOf the mentor of each mentee, or {@link #NONE}
   * @param placed how many mentees have a mentor
   * @param total the sum of the scores of all pairs, pinned ones included
   */
  public Assignment(int[] mentorOf, int placed, long total) {
    this.mentorOf = mentorOf.clone();
    this.placed = placed;
    this.total = total;
  }

  /** How many mentees it speaks of. */
  public int mentees() {
    return mentorOf.length;
  }

  /** The mentor of the mentee, or {@link #NONE}. */
  public int mentorOf(int mentee) {
    return mentorOf[mentee];
  }

  /** How many mentees have a mentor. */
  public int placed() {
    return placed;
  }

  /** The sum of the scores of all pairs, whatever the objective. */
  public long total() {
    return total;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Assignment that
        && placed == that.placed
        && total == that.total
        && Arrays.equals(mentorOf, that.mentorOf);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(mentorOf);
  }

  @Override
  public String toString() {
    return placed + " placed with a total of " + total + ": " + Arrays.toString(mentorOf);
  }
}
