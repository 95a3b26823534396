package gov.cms.mentorship.matching.assignment;

import java.util.NavigableMap;
import java.util.TreeMap;

/** Why a mentee has no mentor; of several reasons the first of these. */
public enum LeftOut {
  /** There is no candidate at all. */
  NO_CANDIDATE,
  /** Every candidate is below the floor. */
  BELOW_FLOOR,
  /** None of the candidates, as far as they are not below the floor, has a place for anybody. */
  NO_ROOM,
  /** All their places went to pairs that count for more; one more move would cost more. */
  OUTBID;

  /** The reasons by mentee, for exactly those who have no mentor. */
  public static NavigableMap<Integer, LeftOut> reasons(
      AssignmentProblem problem, Objective objective, Assignment assignment) {
    NavigableMap<Integer, LeftOut> reasons = new TreeMap<>();
    for (int mentee = 0; mentee < problem.mentees(); mentee++) {
      if (assignment.mentorOf(mentee) == Assignment.NONE) {
        reasons.put(mentee, reason(problem, objective, mentee));
      }
    }
    return reasons;
  }

  private static LeftOut reason(AssignmentProblem problem, Objective objective, int mentee) {
    if (problem.firstPair(mentee) == problem.endOfPairs(mentee)) {
      return NO_CANDIDATE;
    }
    LeftOut reason = BELOW_FLOOR;
    for (int pair = problem.firstPair(mentee); pair < problem.endOfPairs(mentee); pair++) {
      if (objective.allows(problem.score(pair))) {
        if (problem.places(problem.mentor(pair)) > 0) {
          return OUTBID;
        }
        reason = NO_ROOM;
      }
    }
    return reason;
  }
}
