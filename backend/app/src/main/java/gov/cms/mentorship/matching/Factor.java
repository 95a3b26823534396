package gov.cms.mentorship.matching;

import gov.cms.mentorship.program.FitWeights;
import java.time.Duration;
import java.util.function.ToIntFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a fit is made of. Each is a value from 0 to {@value #FULL} millionths; where one side does
 * not say what it is told by, it is {@value #OPEN}, which speaks neither for the pair nor against.
 */
@Schema(name = "FitFactor")
enum Factor {
  /**
   * How much of what the mentee needs the mentor can give: the share of the mentee's topics that
   * the mentor has, each weighed by how far the mentee has to go, and counted in part where the
   * mentor can give less than the mentee wants.
   */
  TOPICS(FitWeights::topics) {
    @Override
    int value(CodedTraits mentee, CodedTraits mentor) {
      CodedTopics topics = mentee.topics();
      if (topics.size() == 0) {
        return OPEN;
      }
      long needed = 0;
      long given = 0;
      for (int i = 0; i < topics.size(); i++) {
        int way = Math.max(1, topics.wanted(i) - topics.current(i));
        int offered = mentor.topics().offered(topics.number(i));
        needed += way;
        given += (long) way * given(topics.wanted(i), offered);
      }
      return (int) (given / needed);
    }

    private int given(int level, int offered) {
      if (offered == CodedTopics.SOME_LEVEL) {
        return FULL;
      }
      int wanted = level == 0 ? HIGHEST_LEVEL : level;
      return offered < wanted ? FULL * offered / wanted : FULL;
    }
  },

  /** The share of the mentee's focus areas that are the mentor's too. */
  FOCUS_AREAS(FitWeights::focusAreas) {
    @Override
    int value(CodedTraits mentee, CodedTraits mentor) {
      return mentee.focusAreas().isEmpty()
          ? OPEN
          : (int)
              ((long) FULL
                  * mentee.focusAreas().common(mentor.focusAreas())
                  / mentee.focusAreas().size());
    }
  },

  /** In full for a work role in common, half for two of one category of the NICE Framework. */
  WORK_ROLES(FitWeights::workRoles) {
    @Override
    int value(CodedTraits mentee, CodedTraits mentor) {
      if (mentee.workRoles().isEmpty() || mentor.workRoles().isEmpty()) {
        return OPEN;
      }
      if (mentee.workRoles().common(mentor.workRoles()) > 0) {
        return FULL;
      }
      return mentee.categories().common(mentor.categories()) > 0 ? FULL / 2 : 0;
    }
  },

  /** In full for the same, half for the next one. */
  CADENCE(FitWeights::cadence) {
    @Override
    int value(CodedTraits mentee, CodedTraits mentor) {
      if (mentee.cadence() == CodedTraits.UNSAID || mentor.cadence() == CodedTraits.UNSAID) {
        return OPEN;
      }
      int apart = mentee.cadence() - mentor.cadence();
      return Math.max(0, FULL - FULL / 2 * Math.abs(apart));
    }
  },

  /** In full where one way to meet suits both. */
  MEETING_MODES(FitWeights::meetingModes) {
    @Override
    int value(CodedTraits mentee, CodedTraits mentor) {
      if (mentee.meetingModes().isEmpty() || mentor.meetingModes().isEmpty()) {
        return OPEN;
      }
      return mentee.meetingModes().common(mentor.meetingModes()) > 0 ? FULL : 0;
    }
  },

  /** The share of a working day that both work, by the clocks of that moment. */
  WORKING_HOURS(FitWeights::workingHours) {
    @Override
    int value(CodedTraits mentee, CodedTraits mentor) {
      return (int) ((long) FULL * secondsInCommon(mentee, mentor) / WORKING_DAY);
    }
  },

  /** In full where both are of one component. */
  SAME_COMPONENT(FitWeights::sameComponent) {
    @Override
    int value(CodedTraits mentee, CodedTraits mentor) {
      return ofOne(mentee, mentor, FULL, 0);
    }
  },

  /** In full where they are of two. */
  OTHER_COMPONENT(FitWeights::otherComponent) {
    @Override
    int value(CodedTraits mentee, CodedTraits mentor) {
      return ofOne(mentee, mentor, 0, FULL);
    }
  },

  /** How many years the mentor is ahead, in full from five. */
  EXPERIENCE(FitWeights::experience) {
    @Override
    int value(CodedTraits mentee, CodedTraits mentor) {
      if (mentee.yearsOfExperience() == CodedTraits.UNSAID
          || mentor.yearsOfExperience() == CodedTraits.UNSAID) {
        return OPEN;
      }
      int ahead = mentor.yearsOfExperience() - mentee.yearsOfExperience();
      return FULL / YEARS_AHEAD * Math.clamp(ahead, 0, YEARS_AHEAD);
    }
  };

  /** All that a factor can be. */
  static final int FULL = 1_000_000;

  /** Neither for nor against. */
  static final int OPEN = FULL / 2;

  private static final int HIGHEST_LEVEL = 5;
  private static final int YEARS_AHEAD = 5;
  private static final int WORKING_DAY = (int) Duration.ofHours(8).toSeconds();
  private static final int DAY = (int) Duration.ofDays(1).toSeconds();

  private final ToIntFunction<FitWeights> weight;

  Factor(ToIntFunction<FitWeights> weight) {
    this.weight = weight;
  }

  /** How well the two fit in this. */
  abstract int value(CodedTraits mentee, CodedTraits mentor);

  /** How much it counts. */
  int weight(FitWeights weights) {
    return weight.applyAsInt(weights);
  }

  /**
   * How long the two work at the same time of a day of eight hours that begins at the same time of
   * day.
   */
  static int secondsInCommon(CodedTraits mentee, CodedTraits mentor) {
    int apart = Math.abs(mentee.offset() - mentor.offset()) % DAY;
    return Math.max(0, WORKING_DAY - Math.min(apart, DAY - apart));
  }

  private static int ofOne(CodedTraits mentee, CodedTraits mentor, int same, int other) {
    if (mentee.component() == CodedTraits.UNSAID || mentor.component() == CodedTraits.UNSAID) {
      return OPEN;
    }
    return mentee.component() == mentor.component() ? same : other;
  }
}
