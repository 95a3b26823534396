package gov.cms.mentorship.matching.assignment;

import java.util.List;

/**
 * What a verifier found of an assignment.
 *
 * @param feasible whether it keeps all rules
 * @param placed how many mentees have a mentor, counted anew
 * @param total the sum of the scores of all candidate pairs in it, counted anew
 * @param optimal whether it is feasible and no other assignment is better
 * @param blockingPairs how many allowed candidate pairs would both rather have each other, by their
 *     score, than what they have: the mentee has nobody or a lower score, and the mentor has room
 *     or somebody with a lower score; pins are no excuse. It says nothing against the assignment,
 *     but shows what the best for all costs single people. 0 if it is not feasible.
 * @param problems what speaks against the assignment, in words; empty if nothing does
 */
public record Certificate(
    boolean feasible,
    int placed,
    long total,
    boolean optimal,
    int blockingPairs,
    List<String> problems) {

  /** Whether nothing speaks against the assignment. */
  public boolean accepted() {
    return problems.isEmpty();
  }
}
