package gov.cms.mentorship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.matching.Traits.Rating;
import gov.cms.mentorship.profile.Cadence;
import gov.cms.mentorship.profile.MeetingMode;
import gov.cms.mentorship.program.FitWeights;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FitTest {

  private static final Instant SUMMER = Instant.parse("2026-07-15T12:00:00Z");
  private static final ZoneId WASHINGTON = ZoneId.of("America/New_York");
  private static final Traits NOTHING =
      new Traits(
          Set.of(),
          Map.of(),
          Set.of(),
          Set.of(),
          Optional.empty(),
          Set.of(),
          WASHINGTON,
          Optional.empty(),
          Optional.empty());

  @Test
  void theContributionsOfAnyPairAddUpToItsScore() {
    Random random = new Random(7);
    TraitCodes codes = new TraitCodes(SUMMER);
    for (int i = 0; i < 2_000; i++) {
      Traits mentee = anybody(random);
      Traits mentor = anybody(random);
      FitWeights weights = anyWeights(random);
      Fit fit = Fit.of(mentee, mentor, weights, SUMMER);
      assertThat(fit.factors().stream().mapToInt(Fit.Part::contribution).sum())
          .as("pair %d", i)
          .isEqualTo(fit.score())
          .isEqualTo(new Scoring(weights).score(codes.of(mentee), codes.of(mentor)))
          .isBetween(0, Factor.FULL);
      assertThat(fit.factors())
          .allSatisfy(part -> {
            assertThat(part.value()).isBetween(0, Factor.FULL);
            assertThat(part.weight()).isPositive();
          });
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Factor.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"WORKING_HOURS"})
  void whatNobodySaysSpeaksNeitherForAPairNorAgainst(Factor factor) {
    assertThat(value(factor, NOTHING, NOTHING, SUMMER)).isEqualTo(Factor.OPEN);
  }

  @ParameterizedTest(name = "needs {0}, rated {1}; has {2}, rated {3}: {4}")
  @CsvSource(
      nullValues = "-",
      value = {
        "ATO,         -,       ATO, -,     1000000",
        "ATO,         -,       -,   -,     0",
        "ATO PRIVACY, -,       ATO, -,     500000",
        // three steps to go in one, one step in the other
        "ATO PRIVACY, ATO 1 4, ATO, -,     750000",
        // can give less than is wanted, as much, and more
        "ATO,         ATO 1 4, ATO, ATO 2, 500000",
        "ATO,         ATO 1 4, ATO, ATO 4, 1000000",
        "ATO,         ATO 1 4, ATO, ATO 5, 1000000",
        // offered by its rating alone
        "ATO,         ATO 1 4, -,   ATO 4, 1000000",
        // nothing said of how far
        "ATO,         -,       ATO, ATO 3, 600000",
        // already there, and still chosen
        "ATO,         ATO 4 4, ATO, ATO 4, 1000000"
      })
  void topicsCountByHowMuchOfWhatIsNeededIsGiven(
      String needed, String needs, String had, String offers, int value) {
    Traits mentee = withTopics(needed, needs, false);
    Traits mentor = withTopics(had, offers, true);
    assertThat(value(Factor.TOPICS, mentee, mentor, SUMMER)).isEqualTo(value);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "OG-WRL-014, OG-WRL-014, 1000000",
    "OG-WRL-014, OG-WRL-001, 500000",
    "OG-WRL-014, PD-WRL-001, 0"
  })
  void workRolesCountInFullTheirCategoryInHalf(String mentee, String mentor, int value) {
    assertThat(value(Factor.WORK_ROLES, withRole(mentee), withRole(mentor), SUMMER))
        .isEqualTo(value);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "WEEKLY, WEEKLY, 1000000",
    "WEEKLY, BIWEEKLY, 500000",
    "MONTHLY, BIWEEKLY, 500000",
    "WEEKLY, MONTHLY, 0"
  })
  void theSameCadenceCountsInFullTheNextOneInHalf(Cadence mentee, Cadence mentor, int value) {
    assertThat(value(Factor.CADENCE, withCadence(mentee), withCadence(mentor), SUMMER))
        .isEqualTo(value);
  }

  @ParameterizedTest(name = "{0} and {1} at {2}: {3}")
  @CsvSource({
    "America/New_York, America/New_York, 2026-07-15T12:00:00Z, 1000000",
    "America/New_York, America/Los_Angeles, 2026-07-15T12:00:00Z, 625000",
    "America/New_York, Europe/Berlin, 2026-07-15T12:00:00Z, 250000",
    // two weeks in which only one of them has changed the clocks
    "America/New_York, Europe/Berlin, 2026-03-15T12:00:00Z, 375000",
    "America/New_York, Asia/Tokyo, 2026-07-15T12:00:00Z, 0",
    // the shorter way around the world
    "Pacific/Kiritimati, Pacific/Honolulu, 2026-07-15T12:00:00Z, 1000000",
    "Pacific/Kiritimati, Pacific/Pago_Pago, 2026-07-15T12:00:00Z, 875000"
  })
  void hoursInCommonAreThoseOfTheDay(String mentee, String mentor, Instant at, int value) {
    assertThat(value(Factor.WORKING_HOURS, in(mentee), in(mentor), at)).isEqualTo(value);
  }

  @ParameterizedTest(name = "{0} and {1} years: {2}")
  @CsvSource({"2, 7, 1000000", "2, 20, 1000000", "2, 4, 400000", "2, 2, 0", "7, 2, 0"})
  void experienceCountsByHowFarTheMentorIsAhead(int mentee, int mentor, int value) {
    assertThat(value(Factor.EXPERIENCE, withYears(mentee), withYears(mentor), SUMMER))
        .isEqualTo(value);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({"A B, A B C, 1000000", "A B C, A C, 666666", "A, B, 0"})
  void focusAreasCountByTheShareInCommon(String mentee, String mentor, int value) {
    assertThat(value(Factor.FOCUS_AREAS, withFocus(mentee), withFocus(mentor), SUMMER))
        .isEqualTo(value);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({"VIDEO PHONE, PHONE, 1000000", "VIDEO, PHONE, 0"})
  void oneWayToMeetThatSuitsBothIsEnough(String mentee, String mentor, int value) {
    assertThat(value(Factor.MEETING_MODES, meeting(mentee), meeting(mentor), SUMMER))
        .isEqualTo(value);
  }

  @Test
  void aProgramWantsPeopleOfOneComponentOrOfTwo() {
    Traits one = withComponent("OIT");
    assertThat(value(Factor.SAME_COMPONENT, one, withComponent("oit"), SUMMER))
        .isEqualTo(Factor.FULL);
    assertThat(value(Factor.SAME_COMPONENT, one, withComponent("CMMI"), SUMMER)).isZero();
    assertThat(value(Factor.OTHER_COMPONENT, one, withComponent("CMMI"), SUMMER))
        .isEqualTo(Factor.FULL);
    assertThat(value(Factor.OTHER_COMPONENT, one, withComponent("oit"), SUMMER)).isZero();
  }

  @Test
  void whatAFitIsMadeOfIsToldWithTheStrongestFirst() {
    Traits mentee = withTopics("ATO PRIVACY", "-", false);
    Traits mentor = withTopics("ATO CLOUD", "-", true);
    Fit fit = Fit.of(mentee, mentor, FitWeights.USUAL, SUMMER);
    assertThat(fit.topics()).containsExactly("ATO");
    assertThat(fit.missingTopics()).containsExactly("PRIVACY");
    assertThat(fit.factors())
        .extracting(Fit.Part::contribution)
        .isSortedAccordingTo((one, other) -> other - one);
    assertThat(fit.factors())
        .extracting(Fit.Part::factor)
        .doesNotContain(Factor.SAME_COMPONENT)
        .hasSize(Factor.values().length - 1);
  }

  private static int value(Factor factor, Traits mentee, Traits mentor, Instant at) {
    TraitCodes codes = new TraitCodes(at);
    return factor.value(codes.of(mentee), codes.of(mentor));
  }

  private static Traits withTopics(String topics, String ratings, boolean mentor) {
    Map<String, Rating> rated = new HashMap<>();
    if (ratings != null && !ratings.equals("-")) {
      String[] words = ratings.split(" ");
      rated.put(
          words[0],
          mentor
              ? new Rating(0, 0, Integer.parseInt(words[1]))
              : new Rating(Integer.parseInt(words[1]), Integer.parseInt(words[2]), 0));
    }
    return new Traits(
        topics == null ? Set.of() : Set.of(topics.split(" ")),
        rated,
        Set.of(),
        Set.of(),
        Optional.empty(),
        Set.of(),
        WASHINGTON,
        Optional.empty(),
        Optional.empty());
  }

  private static Traits withFocus(String areas) {
    return among(Set.of(areas.split(" ", -1)), Set.of());
  }

  private static Traits meeting(String modes) {
    return among(
        Set.of(),
        Stream.of(modes.split(" ", -1)).map(MeetingMode::valueOf).collect(Collectors.toSet()));
  }

  private static Traits among(Set<String> focusAreas, Set<MeetingMode> modes) {
    return new Traits(
        Set.of(),
        Map.of(),
        focusAreas,
        Set.of(),
        Optional.empty(),
        modes,
        WASHINGTON,
        Optional.empty(),
        Optional.empty());
  }

  private static Traits withRole(String code) {
    return traits(Set.of(code), Optional.empty(), WASHINGTON, Optional.empty(), Optional.empty());
  }

  private static Traits withCadence(Cadence cadence) {
    return traits(Set.of(), Optional.of(cadence), WASHINGTON, Optional.empty(), Optional.empty());
  }

  private static Traits in(String zone) {
    return traits(Set.of(), Optional.empty(), ZoneId.of(zone), Optional.empty(), Optional.empty());
  }

  private static Traits withComponent(String component) {
    return traits(Set.of(), Optional.empty(), WASHINGTON, Optional.of(component), Optional.empty());
  }

  private static Traits withYears(int years) {
    return traits(Set.of(), Optional.empty(), WASHINGTON, Optional.empty(), Optional.of(years));
  }

  private static Traits traits(
      Set<String> workRoles,
      Optional<Cadence> cadence,
      ZoneId zone,
      Optional<String> component,
      Optional<Integer> years) {
    return new Traits(
        Set.of(), Map.of(), Set.of(), workRoles, cadence, Set.of(), zone, component, years);
  }

  private static Traits anybody(Random random) {
    Set<String> topics = some(random, "T");
    Map<String, Rating> ratings = new HashMap<>();
    topics.forEach(topic ->
        ratings.put(topic, new Rating(random.nextInt(6), random.nextInt(6), random.nextInt(6))));
    return new Traits(
        topics,
        ratings,
        some(random, "F"),
        some(random, random.nextBoolean() ? "OG-" : "PD-"),
        maybe(random, Cadence.values()[random.nextInt(3)]),
        random.nextBoolean() ? Set.of() : Set.of(MeetingMode.values()[random.nextInt(2)]),
        ZoneId.of(
            List.of("America/New_York", "Asia/Kolkata", "Pacific/Kiritimati")
                .get(random.nextInt(3))),
        maybe(random, "C" + random.nextInt(3)),
        maybe(random, random.nextInt(40)));
  }

  private static Set<String> some(Random random, String prefix) {
    Set<String> chosen = new HashSet<>();
    for (int i = random.nextInt(8); i > 0; i--) {
      chosen.add(prefix + random.nextInt(7));
    }
    return chosen;
  }

  private static <T> Optional<T> maybe(Random random, T value) {
    return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value);
  }

  private static FitWeights anyWeights(Random random) {
    return new FitWeights(
        1 + random.nextInt(100),
        random.nextInt(101),
        random.nextInt(101),
        random.nextInt(101),
        random.nextInt(101),
        random.nextInt(101),
        random.nextInt(101),
        random.nextInt(101),
        random.nextInt(101));
  }
}
