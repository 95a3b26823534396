package gov.cms.mentorship.local.demo;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.fixtures.Member;
import gov.cms.mentorship.fixtures.Mentorships;
import gov.cms.mentorship.fixtures.Row;
import gov.cms.mentorship.fixtures.World;
import gov.cms.mentorship.matchrequest.MatchRequestState;
import gov.cms.mentorship.profile.MeetingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes match requests and engagements between people, in every state. */
final class DemoPairs {

  private static final Duration UNTIL_SIGNED = Duration.ofDays(8);

  /** How many engagements of each state there are. */
  private static final List<Map.Entry<EngagementState, Integer>> ENGAGEMENTS =
      List.of(
          Map.entry(EngagementState.COMPLETED, 150),
          Map.entry(EngagementState.ENDED_EARLY, 28),
          Map.entry(EngagementState.NOT_A_FIT, 24),
          Map.entry(EngagementState.ACTIVE, 90),
          Map.entry(EngagementState.PAUSED, 18),
          Map.entry(EngagementState.DISCOVERY, 20));

  private static final List<Map.Entry<MatchRequestState, Integer>> REQUESTS =
      List.of(
          Map.entry(MatchRequestState.PENDING, 26),
          Map.entry(MatchRequestState.DECLINED, 26),
          Map.entry(MatchRequestState.CANCELLED, 18),
          Map.entry(MatchRequestState.EXPIRED, 18));

  private final Mentorships mentorships;
  private final Dice dice;
  private final Instant now;
  private final List<DemoPerson> mentors;
  private final List<DemoPerson> mentees;
  private final Set<UUID> menteesInOpenEngagement = new HashSet<>();
  private final Set<String> pairs = new HashSet<>();

  DemoPairs(
      World world, Dice dice, Instant now, List<DemoPerson> mentors, List<DemoPerson> mentees) {
    this.mentorships = world.mentorships();
    this.dice = dice;
    this.now = now;
    this.mentors = mentors.stream().filter(DemoPerson::isActive).toList();
    this.mentees = mentees.stream().filter(DemoPerson::isActive).toList();
  }

  /** All engagements and requests of the crowd. */
  List<DemoEngagement> all() {
    List<DemoEngagement> engagements = new ArrayList<>();
    ENGAGEMENTS.forEach(entry -> {
      for (int i = 0; i < entry.getValue(); i++) {
        engagements.add(engagement(entry.getKey()));
      }
    });
    REQUESTS.forEach(entry -> {
      for (int i = 0; i < entry.getValue(); i++) {
        DemoPerson mentee = freeMentee();
        DemoPerson mentor = mentorFor(mentee, false);
        request(mentee, mentor, entry.getKey(), requestAge(entry.getKey(), i));
      }
    });
    return engagements;
  }

  /** An engagement of a demo account with somebody of the crowd. */
  DemoEngagement activeWith(DemoPerson mentor) {
    return engagement(freeMentee(), mentor, EngagementState.ACTIVE, 90, 6);
  }

  /** A request that waits for a demo account. */
  void pendingFor(DemoPerson mentor) {
    request(freeMentee(), mentor, MatchRequestState.PENDING, Duration.ofHours(5));
  }

  private DemoEngagement engagement(EngagementState state) {
    DemoPerson mentee = state.isOpen() ? freeMentee() : dice.one(mentees);
    DemoPerson mentor = mentorFor(mentee, state.isOpen());
    int months = dice.one(List.of(3, 6, 6, 9, 12));
    int daysAgo =
        switch (state) {
          case DISCOVERY -> dice.between(1, 12);
          case ACTIVE, PAUSED -> dice.between(20, months * 28);
          case COMPLETED -> dice.between(months * 31 + 5, 725);
          case ENDED_EARLY, NOT_A_FIT -> dice.between(60, 600);
        };
    return engagement(mentee, mentor, state, daysAgo, months);
  }

  private DemoEngagement engagement(
      DemoPerson mentee, DemoPerson mentor, EngagementState state, int daysAgo, int months) {
    Instant opened = now.minus(Duration.ofDays(daysAgo));
    @Nullable Duration length =
        switch (state) {
          case COMPLETED -> Duration.ofDays(months * 30L + 4);
          case ENDED_EARLY -> Duration.ofDays(dice.between(20, 50));
          case NOT_A_FIT -> Duration.ofDays(dice.between(3, 10));
          case DISCOVERY, ACTIVE, PAUSED -> null;
        };
    Instant until = length == null ? now : opened.plus(length);
    Row engagement =
        mentorships
            .engagement(mentee.member(), mentor.member(), state, opened, months)
            .set("proposed_cadence", dice.one(Texts.CADENCES));
    mentorships
        .accepted(engagement, mentee.member(), mentor.member())
        .set("resonated", dice.one(Texts.RESONATED))
        .set("hopes", dice.one(Texts.HOPES));
    if (length != null) {
      engagement.set("ended_at", until).set("updated_at", until);
    }
    if (state == EngagementState.ENDED_EARLY) {
      engagement.set("end_reason", dice.one(Texts.END_REASONS));
    }
    if (engagement.has("active_since")) {
      sign(engagement, opened.plus(UNTIL_SIGNED));
    }
    pairs.add(pair(mentee.member(), mentor.member()));
    if (state.isOpen()) {
      menteesInOpenEngagement.add(mentee.member().id());
    }
    return new DemoEngagement(engagement, mentee.member(), mentor.member(), mentee.topics(), until);
  }

  private void sign(Row engagement, Instant at) {
    mentorships.sign(engagement, at);
    List<MeetingMode> channels = dice.some(Texts.MODES, 1, 2);
    mentorships
        .agreement(engagement, channels)
        .set(
            "expectations",
            "We keep what we say between us and tell each other early when a date does not work.");
    boolean completed = engagement.get("state", EngagementState.class) == EngagementState.COMPLETED;
    for (String title : dice.some(Texts.GOALS, 1, 3)) {
      boolean achieved = dice.percent(completed ? 80 : 15);
      mentorships
          .goal(engagement, title, at)
          .set("state", achieved ? "ACHIEVED" : "OPEN")
          .set("progress", achieved ? 100 : dice.between(0, 8) * 10);
    }
  }

  private void request(
      DemoPerson mentee, DemoPerson mentor, MatchRequestState state, Duration age) {
    pairs.add(pair(mentee.member(), mentor.member()));
    mentorships
        .request(mentee.member(), mentor.member(), state, now.minus(age))
        .set("resonated", dice.one(Texts.RESONATED))
        .set("hopes", dice.one(Texts.HOPES))
        .set("proposed_cadence", dice.one(Texts.CADENCES));
  }

  private Duration requestAge(MatchRequestState state, int number) {
    return state == MatchRequestState.PENDING
        ? Duration.ofHours(3 + 6L * number)
        : Duration.ofDays(dice.between(10, 300));
  }

  private DemoPerson freeMentee() {
    DemoPerson chosen;
    do {
      chosen = dice.one(mentees);
    } while (menteesInOpenEngagement.contains(chosen.member().id()));
    return chosen;
  }

  private DemoPerson mentorFor(DemoPerson mentee, boolean needsPlace) {
    DemoPerson chosen;
    do {
      chosen = dice.one(mentors);
    } while (pairs.contains(pair(mentee.member(), chosen.member()))
        || (needsPlace && !chosen.member().hasRoom()));
    return chosen;
  }

  private static String pair(Member mentee, Member mentor) {
    return mentee.id() + " " + mentor.id();
  }
}
