package gov.cms.mentorship.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes match requests and engagements between people, in every state. */
final class DemoPairs {

  private static final Set<String> OPEN = Set.of("DISCOVERY", "ACTIVE", "PAUSED");

  /** How many engagements of each state there are. */
  private static final List<Map.Entry<String, Integer>> ENGAGEMENTS =
      List.of(
          Map.entry("COMPLETED", 34),
          Map.entry("ENDED_EARLY", 7),
          Map.entry("NOT_A_FIT", 6),
          Map.entry("ACTIVE", 24),
          Map.entry("PAUSED", 6),
          Map.entry("DISCOVERY", 7));

  private static final List<Map.Entry<String, Integer>> REQUESTS =
      List.of(
          Map.entry("PENDING", 9),
          Map.entry("DECLINED", 8),
          Map.entry("CANCELLED", 6),
          Map.entry("EXPIRED", 6));

  private final Rows rows;
  private final Dice dice;
  private final Instant now;
  private final List<DemoPerson> mentors;
  private final List<DemoPerson> mentees;
  private final Map<UUID, Integer> places = new HashMap<>();
  private final Set<UUID> menteesInOpenEngagement = new HashSet<>();
  private final Set<String> pairs = new HashSet<>();

  DemoPairs(Rows rows, Dice dice, Instant now, List<DemoPerson> mentors, List<DemoPerson> mentees) {
    this.rows = rows;
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
        DemoPerson mentee = menteeFor("PENDING");
        DemoPerson mentor = mentorFor(mentee, false);
        unanswered(mentee, mentor, entry.getKey(), requestAge(entry.getKey(), i));
      }
    });
    return engagements;
  }

  /** An engagement of a demo account with somebody of the crowd. */
  DemoEngagement activeWith(DemoPerson mentor) {
    DemoPerson mentee = menteeFor("ACTIVE");
    return engagement(mentee, mentor, "ACTIVE", 90, 6);
  }

  /** A request that waits for a demo account. */
  void pendingFor(DemoPerson mentor) {
    unanswered(menteeFor("PENDING"), mentor, "PENDING", Duration.ofHours(5));
  }

  /** How many places each mentor has given away, by profile. */
  Map<UUID, Integer> places() {
    return places;
  }

  private DemoEngagement engagement(String state) {
    DemoPerson mentee = menteeFor(state);
    DemoPerson mentor = mentorFor(mentee, OPEN.contains(state));
    int months = dice.one(List.of(3, 6, 6, 9, 12));
    int daysAgo =
        switch (state) {
          case "DISCOVERY" -> dice.between(1, 12);
          case "ACTIVE", "PAUSED" -> dice.between(20, months * 28);
          case "COMPLETED" -> dice.between(months * 31 + 5, 725);
          default -> dice.between(60, 600);
        };
    return engagement(mentee, mentor, state, daysAgo, months);
  }

  private DemoEngagement engagement(
      DemoPerson mentee, DemoPerson mentor, String state, int daysAgo, int months) {
    Instant opened = now.minus(Duration.ofDays(daysAgo));
    Instant activeSince = opened.plus(Duration.ofDays(8));
    boolean signed = !Set.of("DISCOVERY", "NOT_A_FIT").contains(state);
    @Nullable Instant ended =
        switch (state) {
          case "COMPLETED" -> opened.plus(Duration.ofDays(months * 30L + 4));
          case "ENDED_EARLY" -> opened.plus(Duration.ofDays(dice.between(20, 50)));
          case "NOT_A_FIT" -> opened.plus(Duration.ofDays(dice.between(3, 10)));
          default -> null;
        };
    UUID id = dice.id(opened);
    UUID request = dice.id(opened.minus(Duration.ofHours(20)));
    String cadence = dice.one(Texts.CADENCES);
    LocalDate starts = LocalDate.ofInstant(activeSince, WorkingDays.ZONE);
    LocalDate ends = starts.plusMonths(months);
    rows.into("engagement")
        .set("id", id)
        .set("version", 2L)
        .set("created_at", opened)
        .set("updated_at", ended == null ? opened : ended)
        .set("updated_by", mentee.name())
        .set("program", DemoPeople.PROGRAM)
        .set("match_request_id", request)
        .set("mentee_id", mentee.id())
        .set("mentor_id", mentor.id())
        .set("mentee_profile_id", mentee.profileId())
        .set("mentor_profile_id", mentor.profileId())
        .set("state", state)
        .set("proposed_months", months)
        .set("proposed_cadence", cadence)
        .set("opened_at", opened)
        .set("active_since", signed ? activeSince : null)
        .set("ends_on", signed ? ends : null)
        .set("ended_at", ended)
        .set("end_reason", state.equals("ENDED_EARLY") ? dice.one(Texts.END_REASONS) : null);
    request(request, mentee, mentor, "ACCEPTED", Duration.between(opened, now).plusHours(20), id);
    if (signed) {
      agreement(id, mentee, mentor, activeSince, starts, ends, cadence);
      goals(id, activeSince, state);
    }
    if (OPEN.contains(state)) {
      places.merge(mentor.profileId(), 1, Integer::sum);
      menteesInOpenEngagement.add(mentee.id());
    }
    return new DemoEngagement(
        id, mentee, mentor, state, cadence, opened, ended == null ? now : ended);
  }

  private void agreement(
      UUID engagement,
      DemoPerson mentee,
      DemoPerson mentor,
      Instant at,
      LocalDate starts,
      LocalDate ends,
      String cadence) {
    UUID id = dice.id(at);
    rows.into("agreement")
        .set("id", id)
        .set("engagement_id", engagement)
        .set("number", 1)
        .set("starts_on", starts)
        .set("ends_on", ends)
        .set("cadence", cadence)
        .set(
            "expectations",
            "We keep what we say between us and tell each other early when a date does not work.")
        .set("proposed_by", mentee.id())
        .set("proposed_at", at.minus(Duration.ofHours(30)));
    for (String channel : dice.some(Texts.MODES, 1, 2)) {
      rows.into("agreement_channel").set("agreement_id", id).set("channel", channel);
    }
    rows.into("agreement_signature")
        .set("agreement_id", id)
        .set("person_id", mentee.id())
        .set("signed_at", at.minus(Duration.ofHours(30)));
    rows.into("agreement_signature")
        .set("agreement_id", id)
        .set("person_id", mentor.id())
        .set("signed_at", at);
  }

  private void goals(UUID engagement, Instant at, String state) {
    List<String> titles = dice.some(Texts.GOALS, 1, 3);
    for (String title : titles) {
      boolean achieved = state.equals("COMPLETED") ? dice.percent(80) : dice.percent(15);
      rows.into("goal")
          .set("id", dice.id(at))
          .set("version", 1L)
          .set("created_at", at)
          .set("updated_at", at)
          .set("updated_by", "The mentee")
          .set("engagement_id", engagement)
          .set("title", title)
          .set("specific", title + ", for the system I am responsible for.")
          .set("measurable", "It is reviewed and signed.")
          .set("achievable", "Two hours a week are set aside for it.")
          .set("relevant", "The next assessment asks for it.")
          .set("due_on", LocalDate.ofInstant(at, WorkingDays.ZONE).plusMonths(4))
          .set("status", achieved ? "ACHIEVED" : "OPEN")
          .set("progress", achieved ? 100 : dice.between(0, 8) * 10);
    }
  }

  private void request(
      UUID id,
      DemoPerson mentee,
      DemoPerson mentor,
      String status,
      Duration age,
      @Nullable UUID engagement) {
    Instant made = now.minus(age);
    boolean accepted = status.equals("ACCEPTED");
    pairs.add(mentee.id() + " " + mentor.id());
    rows.into("match_request")
        .set("id", id)
        .set("version", 0L)
        .set("created_at", made)
        .set("updated_at", made)
        .set("updated_by", mentee.name())
        .set("program", DemoPeople.PROGRAM)
        .set("origin", "MENTEE")
        .set("mentee_id", mentee.id())
        .set("mentor_id", mentor.id())
        .set("mentee_profile_id", mentee.profileId())
        .set("mentor_profile_id", mentor.profileId())
        .set("resonated", dice.one(Texts.RESONATED))
        .set("hopes", dice.one(Texts.HOPES))
        .set("proposed_months", 6)
        .set("proposed_cadence", dice.one(Texts.CADENCES))
        .set("status", status)
        .set("mentee_answer", "YES")
        .set("mentor_answer", accepted ? "YES" : status.equals("DECLINED") ? "NO" : null)
        .set("due_at", WorkingDays.after(made, 2))
        .set("answered_at", status.equals("PENDING") ? null : made.plus(Duration.ofHours(18)))
        .set("engagement_id", engagement);
  }

  private void unanswered(DemoPerson mentee, DemoPerson mentor, String status, Duration age) {
    request(dice.id(now.minus(age)), mentee, mentor, status, age, null);
  }

  private Duration requestAge(String status, int number) {
    return status.equals("PENDING")
        ? Duration.ofHours(3 + 17L * number)
        : Duration.ofDays(dice.between(10, 300));
  }

  private DemoPerson menteeFor(String state) {
    DemoPerson chosen;
    do {
      chosen = dice.one(mentees);
    } while (!Set.of("COMPLETED", "ENDED_EARLY", "NOT_A_FIT").contains(state)
        && menteesInOpenEngagement.contains(chosen.id()));
    return chosen;
  }

  private DemoPerson mentorFor(DemoPerson mentee, boolean needsPlace) {
    DemoPerson chosen;
    do {
      chosen = dice.one(mentors);
    } while (pairs.contains(mentee.id() + " " + chosen.id())
        || (needsPlace && places.getOrDefault(chosen.profileId(), 0) >= chosen.capacity()));
    return chosen;
  }
}
