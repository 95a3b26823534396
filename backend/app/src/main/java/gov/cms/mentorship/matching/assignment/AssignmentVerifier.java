package gov.cms.mentorship.matching.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Checks an assignment against the problem alone: shares nothing with what found it, and knows
 * nothing of how it was found.
 */
public final class AssignmentVerifier {

  private final AssignmentProblem problem;
  private final Objective objective;
  private final Assignment assignment;

  /** The pair that each mentee has, or {@link AssignmentProblem#NO_PAIR}. */
  private final int[] pairs;

  private final int[] free;
  private final List<String> problems = new ArrayList<>();
  private int placed;
  private long total;

  private AssignmentVerifier(
      AssignmentProblem problem, Objective objective, Assignment assignment) {
    this.problem = problem;
    this.objective = objective;
    this.assignment = assignment;
    pairs = new int[problem.mentees()];
    Arrays.fill(pairs, AssignmentProblem.NO_PAIR);
    free = new int[problem.mentors()];
    for (int mentor = 0; mentor < free.length; mentor++) {
      free[mentor] = problem.places(mentor);
    }
  }

  /** What is true of the assignment. Never fails, whatever the assignment says. */
  public static Certificate verify(
      AssignmentProblem problem, Objective objective, Assignment assignment) {
    return new AssignmentVerifier(problem, objective, assignment).verify();
  }

  private Certificate verify() {
    if (assignment.mentees() != problem.mentees()) {
      problems.add("Speaks of " + assignment.mentees() + " mentees, not of " + problem.mentees());
      return new Certificate(false, 0, 0, false, 0, List.copyOf(problems));
    }
    for (int mentee = 0; mentee < pairs.length; mentee++) {
      checkMentee(mentee);
    }
    for (int mentor = 0; mentor < free.length; mentor++) {
      if (free[mentor] < 0) {
        problems.add("Mentor " + mentor + " has " + -free[mentor] + " mentees more than places");
      }
    }
    boolean feasible = problems.isEmpty();
    checkCounts();
    boolean optimal = feasible && checkOptimality();
    return new Certificate(
        feasible, placed, total, optimal, feasible ? blockingPairs() : 0, List.copyOf(problems));
  }

  private void checkMentee(int mentee) {
    int mentor = assignment.mentorOf(mentee);
    int pinned = problem.pinnedPair(mentee);
    if (pinned != AssignmentProblem.NO_PAIR && problem.mentor(pinned) != mentor) {
      problems.add(
          "Mentee " + mentee + " is not with mentor " + problem.mentor(pinned) + " as pinned");
    }
    if (mentor == Assignment.NONE) {
      return;
    }
    placed++;
    int pair = problem.pair(mentee, mentor);
    pairs[mentee] = pair;
    if (pair == AssignmentProblem.NO_PAIR) {
      problems.add("Mentee " + mentee + " has mentor " + mentor + ", who is no candidate");
      return;
    }
    total += problem.score(pair);
    free[mentor]--;
    if (pair != pinned && !objective.allows(problem.score(pair))) {
      problems.add("Mentee " + mentee + " has mentor " + mentor + " below the floor");
    }
  }

  private void checkCounts() {
    if (assignment.placed() != placed) {
      problems.add("Has " + placed + " mentees placed, not " + assignment.placed());
    }
    if (assignment.total() != total) {
      problems.add("Has a total score of " + total + ", not " + assignment.total());
    }
  }

  private boolean checkOptimality() {
    return switch (new ResidualGraph(problem, objective, pairs, free).improvement()) {
      case NONE -> true;
      case PLACED -> {
        problems.add("More mentees could be placed");
        yield false;
      }
      case TOTAL -> {
        problems.add("Other pairs would count for more");
        yield false;
      }
    };
  }

  private int blockingPairs() {
    int[] lowest = new int[free.length];
    Arrays.fill(lowest, Integer.MAX_VALUE);
    for (int pair : pairs) {
      if (pair != AssignmentProblem.NO_PAIR) {
        int mentor = problem.mentor(pair);
        lowest[mentor] = Math.min(lowest[mentor], problem.score(pair));
      }
    }
    int blocking = 0;
    for (int mentee = 0; mentee < pairs.length; mentee++) {
      int own = pairs[mentee] == AssignmentProblem.NO_PAIR ? -1 : problem.score(pairs[mentee]);
      for (int pair = problem.firstPair(mentee); pair < problem.endOfPairs(mentee); pair++) {
        int score = problem.score(pair);
        int mentor = problem.mentor(pair);
        boolean wanted = free[mentor] > 0 || (lowest[mentor] < score);
        if (score > own && wanted && objective.allows(score)) {
          blocking++;
        }
      }
    }
    return blocking;
  }
}
