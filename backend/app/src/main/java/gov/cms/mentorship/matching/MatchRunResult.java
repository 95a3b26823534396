package gov.cms.mentorship.matching;

import java.time.Instant;

/**
 * What a match run has found. It was checked apart from what found it: no pair breaks a rule, and
 * no other assignment is better for the objective.
 *
 * @param mentees how many waited for a mentor
 * @param mentors how many had room
 * @param places for how many mentees in all
 * @param candidates how many pairs were possible; of very many, the 50 that fit best of each mentee
 * @param placed how many mentees have a mentor
 * @param totalScore the sum of all fits
 * @param blockingPairs how many possible pairs fit better than what either of the two has; they
 *     show what the whole costs single people
 * @param pinsKept how many of the pinned pairs were possible and are made
 * @param inputHash tells whether two runs computed the same, in hexadecimal
 */
record MatchRunResult(
    Instant solvedAt,
    int mentees,
    int mentors,
    int places,
    int candidates,
    int placed,
    long totalScore,
    int blockingPairs,
    int pinsKept,
    String inputHash) {

  /** Of a run that could not be computed. */
  static final MatchRunResult NOTHING =
      new MatchRunResult(Instant.EPOCH, 0, 0, 0, 0, 0, 0, 0, 0, "");
}
