package gov.cms.mentorship.matching.assignment;

import gov.cms.mentorship.matching.assignment.Objective.BestAbove;
import gov.cms.mentorship.matching.assignment.Objective.MostPlaced;
import java.util.List;
import java.util.Random;

/** Problems of all kinds, told by a random source. */
final class AnyProblem {

  private AnyProblem() {}

  /** Up to so many people, of any density, with and without pins; few scores make many ties. */
  static AssignmentProblem of(Random random, int mostMentees, int mostMentors) {
    int mentees = random.nextInt(mostMentees + 1);
    int mentors = random.nextInt(mostMentors + 1);
    AssignmentProblemBuilder builder = AssignmentProblem.builder(mentees, mentors);
    int mostPlaces = 1 + random.nextInt(4);
    int[] places = new int[mentors];
    for (int mentor = 0; mentor < mentors; mentor++) {
      places[mentor] = random.nextInt(mostPlaces + 1);
      builder.places(mentor, places[mentor]);
    }
    double density = List.of(0.03, 0.1, 0.4, 1.0).get(random.nextInt(4));
    double pinning = random.nextBoolean() ? 0 : 0.05;
    int step = List.of(1, 1_000, 250_000).get(random.nextInt(3));
    for (int mentee = 0; mentee < mentees; mentee++) {
      boolean pinned = false;
      for (int mentor = 0; mentor < mentors; mentor++) {
        if (random.nextDouble() >= density) {
          continue;
        }
        builder.pair(mentee, mentor, step * random.nextInt(1_000_000 / step + 1));
        if (!pinned && places[mentor] > 0 && random.nextDouble() < pinning) {
          builder.pin(mentee, mentor);
          places[mentor]--;
          pinned = true;
        }
      }
    }
    return builder.build();
  }

  static Objective objective(Random random) {
    return random.nextBoolean()
        ? new MostPlaced()
        : new BestAbove(List.of(0, 250_000, 600_000, 1_000_000).get(random.nextInt(4)));
  }

  /** Some mentors fit many mentees well, so that mentees have to give way to each other. */
  static AssignmentProblem big(int mentees, int mentors, int candidates) {
    Random random = new Random(11);
    AssignmentProblemBuilder builder = AssignmentProblem.builder(mentees, mentors);
    int[] appeal = new int[mentors];
    for (int mentor = 0; mentor < mentors; mentor++) {
      builder.places(mentor, 1 + random.nextInt(3));
      appeal[mentor] = random.nextInt(500_000);
    }
    for (int mentee = 0; mentee < mentees; mentee++) {
      int first = random.nextInt(mentors);
      for (int i = 0; i < candidates; i++) {
        // Squares differ by less than there are mentors, times a prime: nobody comes twice.
        int mentor = (int) ((first + 7_919L * i * i) % mentors);
        builder.pair(mentee, mentor, appeal[mentor] + random.nextInt(500_001));
      }
    }
    return builder.build();
  }
}
