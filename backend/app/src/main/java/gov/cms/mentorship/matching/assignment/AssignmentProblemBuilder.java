package gov.cms.mentorship.matching.assignment;

import java.util.Arrays;

/**
 * Collects an {@link AssignmentProblem}, in any order. What can be told at once is refused at once,
 * the rest by {@link #build}; always by an {@link IllegalArgumentException}.
 */
public final class AssignmentProblemBuilder {

  private static final int INITIAL_PAIRS = 64;

  private final int[] places;
  private final int[] pinnedMentors;
  private final int[] pairsFrom;
  private int[] pairMentees = new int[INITIAL_PAIRS];
  private long[] keys = new long[INITIAL_PAIRS];
  private int pairs;

  AssignmentProblemBuilder(int mentees, int mentors) {
    if (mentees < 0 || mentors < 0) {
      throw new IllegalArgumentException("A number of people is negative");
    }
    places = new int[mentors];
    pairsFrom = new int[mentees + 1];
    pinnedMentors = new int[mentees];
    Arrays.fill(pinnedMentors, Assignment.NONE);
  }

  /** How many mentees the mentor can take, from 0. */
  public AssignmentProblemBuilder places(int mentor, int number) {
    check(mentor, places.length, "mentor");
    if (number < 0) {
      throw new IllegalArgumentException("Mentor " + mentor + " has a negative number of places");
    }
    places[mentor] = number;
    return this;
  }

  /**
   * Adds a candidate pair. Two people who must not be paired are simply never added.
   *
   * @param score from 0 to {@link AssignmentProblem#HIGHEST_SCORE}
   */
  public AssignmentProblemBuilder pair(int mentee, int mentor, int score) {
    check(mentee, pinnedMentors.length, "mentee");
    check(mentor, places.length, "mentor");
    if (score < 0 || score > AssignmentProblem.HIGHEST_SCORE) {
      throw new IllegalArgumentException("A score of " + score + " is out of range");
    }
    if (pairs == keys.length) {
      pairMentees = Arrays.copyOf(pairMentees, 2 * pairs);
      keys = Arrays.copyOf(keys, 2 * pairs);
    }
    pairMentees[pairs] = mentee;
    // Sorted as numbers, keys come in the order of their mentors.
    keys[pairs] = (long) mentor << Integer.SIZE | score;
    pairs++;
    return this;
  }

  /** Demands a pair that is, or will be, among the candidates. */
  public AssignmentProblemBuilder pin(int mentee, int mentor) {
    check(mentee, pinnedMentors.length, "mentee");
    check(mentor, places.length, "mentor");
    if (pinnedMentors[mentee] != Assignment.NONE) {
      throw new IllegalArgumentException("Mentee " + mentee + " is pinned twice");
    }
    pinnedMentors[mentee] = mentor;
    return this;
  }

  /**
   * The problem.
   *
   * @throws IllegalArgumentException if a pair was added twice, a pinned pair is no candidate, or a
   *     mentor has more pins than places
   */
  public AssignmentProblem build() {
    long[] sorted = sortedKeys();
    int[] mentors = new int[pairs];
    int[] scores = new int[pairs];
    int[] pins = new int[pinnedMentors.length];
    Arrays.fill(pins, AssignmentProblem.NO_PAIR);
    for (int mentee = 0; mentee < pins.length; mentee++) {
      for (int pair = pairsFrom[mentee]; pair < pairsFrom[mentee + 1]; pair++) {
        mentors[pair] = (int) (sorted[pair] >>> Integer.SIZE);
        scores[pair] = (int) sorted[pair];
        if (pair > pairsFrom[mentee] && mentors[pair] == mentors[pair - 1]) {
          throw new IllegalArgumentException(
              "Mentee " + mentee + " and mentor " + mentors[pair] + " are a pair twice");
        }
        if (mentors[pair] == pinnedMentors[mentee]) {
          pins[mentee] = pair;
        }
      }
      if (pinnedMentors[mentee] != Assignment.NONE && pins[mentee] == AssignmentProblem.NO_PAIR) {
        throw new IllegalArgumentException(
            "Mentee "
                + mentee
                + " is pinned to mentor "
                + pinnedMentors[mentee]
                + ", who is no candidate");
      }
    }
    return new AssignmentProblem(places.clone(), pairsFrom.clone(), mentors, scores, pins);
  }

  /** All keys by mentee, those of one mentee sorted; sets where each mentee's begin. */
  private long[] sortedKeys() {
    Arrays.fill(pairsFrom, 0);
    for (int pair = 0; pair < pairs; pair++) {
      pairsFrom[pairMentees[pair] + 1]++;
    }
    Arrays.parallelPrefix(pairsFrom, Integer::sum);
    int[] next = pairsFrom.clone();
    long[] sorted = new long[pairs];
    for (int pair = 0; pair < pairs; pair++) {
      sorted[next[pairMentees[pair]]++] = keys[pair];
    }
    for (int mentee = 0; mentee < pinnedMentors.length; mentee++) {
      Arrays.sort(sorted, pairsFrom[mentee], pairsFrom[mentee + 1]);
    }
    return sorted;
  }

  private static void check(int index, int length, String who) {
    if (index < 0 || index >= length) {
      throw new IllegalArgumentException("There is no " + who + " " + index);
    }
  }
}
