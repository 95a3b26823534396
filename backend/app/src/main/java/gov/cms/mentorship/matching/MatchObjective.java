package gov.cms.mentorship.matching;

import gov.cms.mentorship.matching.assignment.Objective;

/** What a match run is after. */
public enum MatchObjective {
  /** Place as many mentees as possible; of all ways to do so, the one with the best total fit. */
  MOST_PLACED,
  /** The best total of what each pair has above a floor; no pair below it. */
  BEST_ABOVE;

  Objective above(int floor) {
    return switch (this) {
      case MOST_PLACED -> new Objective.MostPlaced();
      case BEST_ABOVE -> new Objective.BestAbove(floor);
    };
  }
}
