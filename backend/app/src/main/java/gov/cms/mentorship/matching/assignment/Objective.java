package gov.cms.mentorship.matching.assignment;

/**
 * Which assignment of all that are possible is the best. Pinned pairs are in every one of them. How
 * long somebody has waited counts neither for nor against.
 *
 * <p>More than one assignment can be the best. Which of these is found is the same each time for
 * the same problem, but has no meaning.
 */
public sealed interface Objective {

  /** Whether a pair with this score may be made, if it is not pinned. */
  boolean allows(int score);

  /** As many mentees as possible have a mentor; of all such assignments the best total score. */
  record MostPlaced() implements Objective {

    @Override
    public boolean allows(int score) {
      return true;
    }
  }

  /**
   * The best total of what each pair's score has above the floor. A pair below the floor is never
   * made unless it is pinned, even if a mentee then has nobody. A pair at the floor adds nothing to
   * the total, but of all assignments with the best total those are the best that have the most
   * pairs: nobody is left out for whom there is room at no cost.
   *
   * @param floor a score
   */
  record BestAbove(int floor) implements Objective {

    /**
     * @throws IllegalArgumentException if the floor is no score
     */
    public BestAbove {
      if (floor < 0 || floor > AssignmentProblem.HIGHEST_SCORE) {
        throw new IllegalArgumentException("A floor of " + floor + " is out of range");
      }
    }

    @Override
    public boolean allows(int score) {
      return score >= floor;
    }
  }
}
