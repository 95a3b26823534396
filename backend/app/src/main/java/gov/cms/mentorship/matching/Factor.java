package gov.cms.mentorship.matching;

import gov.cms.mentorship.program.FitWeights;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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
    int value(Traits mentee, Traits mentor, Instant at) {
      if (mentee.topics().isEmpty()) {
        return OPEN;
      }
      long needed = 0;
      long given = 0;
      for (String topic : mentee.topics()) {
        Traits.Rating need = mentee.rating(topic);
        int way = Math.max(1, need.wanted() - need.current());
        needed += way;
        given += (long) way * given(topic, need, mentor);
      }
      return (int) (given / needed);
    }

    private int given(String topic, Traits.Rating need, Traits mentor) {
      int offered = mentor.rating(topic).offered();
      if (offered == 0) {
        return mentor.topics().contains(topic) ? FULL : 0;
      }
      int wanted = need.wanted() == 0 ? HIGHEST_LEVEL : need.wanted();
      return offered < wanted ? FULL * offered / wanted : FULL;
    }
  },

  /** The share of the mentee's focus areas that are the mentor's too. */
  FOCUS_AREAS(FitWeights::focusAreas) {
    @Override
    int value(Traits mentee, Traits mentor, Instant at) {
      return mentee.focusAreas().isEmpty()
          ? OPEN
          : (int)
              ((long) FULL
                  * common(mentee.focusAreas(), mentor.focusAreas())
                  / mentee.focusAreas().size());
    }
  },

  /** In full for a work role in common, half for two of one category of the NICE Framework. */
  WORK_ROLES(FitWeights::workRoles) {
    @Override
    int value(Traits mentee, Traits mentor, Instant at) {
      if (mentee.workRoles().isEmpty() || mentor.workRoles().isEmpty()) {
        return OPEN;
      }
      if (common(mentee.workRoles(), mentor.workRoles()) > 0) {
        return FULL;
      }
      return common(categories(mentee), categories(mentor)) > 0 ? FULL / 2 : 0;
    }

    private Set<String> categories(Traits person) {
      Set<String> categories = new HashSet<>();
      person.workRoles().forEach(code -> categories.add(code.split("-", 2)[0]));
      return categories;
    }
  },

  /** In full for the same, half for the next one. */
  CADENCE(FitWeights::cadence) {
    @Override
    int value(Traits mentee, Traits mentor, Instant at) {
      if (mentee.cadence().isEmpty() || mentor.cadence().isEmpty()) {
        return OPEN;
      }
      int apart = mentee.cadence().get().ordinal() - mentor.cadence().get().ordinal();
      return Math.max(0, FULL - FULL / 2 * Math.abs(apart));
    }
  },

  /** In full where one way to meet suits both. */
  MEETING_MODES(FitWeights::meetingModes) {
    @Override
    int value(Traits mentee, Traits mentor, Instant at) {
      if (mentee.meetingModes().isEmpty() || mentor.meetingModes().isEmpty()) {
        return OPEN;
      }
      return common(mentee.meetingModes(), mentor.meetingModes()) > 0 ? FULL : 0;
    }
  },

  /** The share of a working day that both work, by the clocks of that moment. */
  WORKING_HOURS(FitWeights::workingHours) {
    @Override
    int value(Traits mentee, Traits mentor, Instant at) {
      return (int) (FULL * hoursInCommon(mentee, mentor, at).toSeconds() / WORKING_DAY.toSeconds());
    }
  },

  /** In full where both are of one component. */
  SAME_COMPONENT(FitWeights::sameComponent) {
    @Override
    int value(Traits mentee, Traits mentor, Instant at) {
      return sameComponent(mentee, mentor).map(same -> same ? FULL : 0).orElse(OPEN);
    }
  },

  /** In full where they are of two. */
  OTHER_COMPONENT(FitWeights::otherComponent) {
    @Override
    int value(Traits mentee, Traits mentor, Instant at) {
      return sameComponent(mentee, mentor).map(same -> same ? 0 : FULL).orElse(OPEN);
    }
  },

  /** How many years the mentor is ahead, in full from five. */
  EXPERIENCE(FitWeights::experience) {
    @Override
    int value(Traits mentee, Traits mentor, Instant at) {
      if (mentee.yearsOfExperience().isEmpty() || mentor.yearsOfExperience().isEmpty()) {
        return OPEN;
      }
      int ahead = mentor.yearsOfExperience().get() - mentee.yearsOfExperience().get();
      return FULL / YEARS_AHEAD * Math.clamp(ahead, 0, YEARS_AHEAD);
    }
  };

  /** All that a factor can be. */
  static final int FULL = 1_000_000;

  /** Neither for nor against. */
  static final int OPEN = FULL / 2;

  private static final int HIGHEST_LEVEL = 5;
  private static final int YEARS_AHEAD = 5;
  private static final Duration WORKING_DAY = Duration.ofHours(8);
  private static final Duration DAY = Duration.ofDays(1);

  private final ToIntFunction<FitWeights> weight;

  Factor(ToIntFunction<FitWeights> weight) {
    this.weight = weight;
  }

  /**
   * How well the two fit in this.
   *
   * @param at by whose clocks hours are compared
   */
  abstract int value(Traits mentee, Traits mentor, Instant at);

  /** How much it counts. */
  int weight(FitWeights weights) {
    return weight.applyAsInt(weights);
  }

  /**
   * How long the two work at the same time of a day of eight hours that begins at the same time of
   * day.
   */
  static Duration hoursInCommon(Traits mentee, Traits mentor, Instant at) {
    Duration apart =
        Duration.ofSeconds(
                (long) mentee.timeZone().getRules().getOffset(at).getTotalSeconds()
                    - mentor.timeZone().getRules().getOffset(at).getTotalSeconds())
            .abs();
    Duration around = DAY.minus(apart);
    Duration nearest = apart.compareTo(around) < 0 ? apart : around;
    return nearest.compareTo(WORKING_DAY) < 0 ? WORKING_DAY.minus(nearest) : Duration.ZERO;
  }

  private static Optional<Boolean> sameComponent(Traits mentee, Traits mentor) {
    return mentee
        .component()
        .flatMap(one -> mentor.component().map(other -> one.equalsIgnoreCase(other)));
  }

  private static int common(Collection<?> some, Collection<?> others) {
    return (int) some.stream().filter(others::contains).count();
  }
}
