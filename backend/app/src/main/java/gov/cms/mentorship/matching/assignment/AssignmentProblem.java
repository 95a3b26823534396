package gov.cms.mentorship.matching.assignment;

import java.util.Arrays;

/**
 * Who could be paired with whom. Mentees and mentors are indexes from 0; each mentee can have one
 * mentor, and each mentor as many mentees as there are places. Only candidate pairs can be made.
 * They have a score and an index of their own, from 0, sorted by mentee and then by mentor: those
 * of a mentee are from {@link #firstPair} to before {@link #endOfPairs}. A pinned pair has to be
 * made whatever it costs.
 *
 * <p>Immutable. The order in which pairs were added leaves no trace in it; whoever sorts people by
 * something stable before they get their indexes has equal problems for equal facts.
 */
public final class AssignmentProblem {

  /** The highest score of a pair; the lowest is 0. */
  public static final int HIGHEST_SCORE = 1_000_000;

  /** In the place of a pair's index: there is no such pair. */
  public static final int NO_PAIR = -1;

  private final int[] places;
  private final int[] pairsFrom;
  private final int[] mentors;
  private final int[] scores;
  private final int[] pins;

  /**
   * @param places of each mentor
   * @param pairsFrom the first pair of each mentee, and at the end the number of all pairs
   * @param mentors of each pair, ascending for each mentee
   * @param scores of each pair
   * @param pins the pinned pair of each mentee, or {@link #NO_PAIR}
   * @throws IllegalArgumentException if a mentor has more pins than places
   */
  AssignmentProblem(int[] places, int[] pairsFrom, int[] mentors, int[] scores, int[] pins) {
    this.places = places;
    this.pairsFrom = pairsFrom;
    this.mentors = mentors;
    this.scores = scores;
    this.pins = pins;
    refuseMorePinsThanPlaces();
  }

  /** Begins a problem in which no mentor has a place and there is no pair. */
  public static AssignmentProblemBuilder builder(int mentees, int mentors) {
    return new AssignmentProblemBuilder(mentees, mentors);
  }

  /** How many mentees there are. */
  public int mentees() {
    return pins.length;
  }

  /** How many mentors there are. */
  public int mentors() {
    return places.length;
  }

  /** How many candidate pairs there are. */
  public int pairs() {
    return mentors.length;
  }

  /** How many mentees the mentor can take. */
  public int places(int mentor) {
    return places[mentor];
  }

  /** The index of the mentee's first pair, if there is one. */
  public int firstPair(int mentee) {
    return pairsFrom[mentee];
  }

  /** The index after the mentee's last pair. */
  public int endOfPairs(int mentee) {
    return pairsFrom[mentee + 1];
  }

  /** The mentor of a pair. */
  public int mentor(int pair) {
    return mentors[pair];
  }

  /** The score of a pair, from 0 to {@link #HIGHEST_SCORE}. */
  public int score(int pair) {
    return scores[pair];
  }

  /** The pair that the mentee has to have, or {@link #NO_PAIR}. */
  public int pinnedPair(int mentee) {
    return pins[mentee];
  }

  /** The index of the pair of the two, or {@link #NO_PAIR} if they are no candidates. */
  public int pair(int mentee, int mentor) {
    int found = Arrays.binarySearch(mentors, firstPair(mentee), endOfPairs(mentee), mentor);
    return found < 0 ? NO_PAIR : found;
  }

  private void refuseMorePinsThanPlaces() {
    int[] free = places.clone();
    for (int pin : pins) {
      if (pin != NO_PAIR && --free[mentors[pin]] < 0) {
        throw new IllegalArgumentException("Mentor " + mentors[pin] + " has more pins than places");
      }
    }
  }
}
