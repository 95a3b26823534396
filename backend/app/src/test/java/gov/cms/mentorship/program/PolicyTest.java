package gov.cms.mentorship.program;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.closure.Calendars;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.event.Job;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestPerson;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value of every rule of a program does something; a rule without an effect is none. */
@IntegrationTest
class PolicyTest {

  @Inject OtherRules rules;
  @Inject Programs programs;
  @Inject Calendars calendars;
  @Inject Actors actors;
  @Inject @All List<Job> jobs;

  /** What each value does. Numbers and durations have one entry for all of their values. */
  private Map<String, Runnable> effects() {
    return Stream.of(
            new GateEffects(rules).all(),
            new ApprovalEffects(rules).all(),
            new RequestEffects(rules, actors, jobs).all(),
            new EngagementEffects(rules).all(),
            Map.<String, Runnable>of(
                "privacy.minimumGroupSize",
                this::figuresNeedAGroup,
                "onboarding",
                this::newcomersAreAccompanied,
                "calendar=US_FEDERAL",
                () -> thanksgivingIsABusinessDay(false),
                "calendar=NONE",
                () -> thanksgivingIsABusinessDay(true)))
        .flatMap(effects -> effects.entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  static Stream<String> values() {
    return values("", Policy.class);
  }

  private static Stream<String> values(String prefix, Class<?> record) {
    return Arrays.stream(record.getRecordComponents())
        .flatMap(component -> values(prefix + component.getName(), component));
  }

  private static Stream<String> values(String rule, RecordComponent component) {
    Class<?> type = component.getType();
    if (type.isRecord()) {
      return values(rule + ".", type);
    }
    if (type == boolean.class) {
      return Stream.of(rule + "=true", rule + "=false");
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants()).map(value -> rule + "=" + value);
    }
    return Stream.of(rule);
  }

  @Test
  void everyRuleIsHere() {
    assertThat(effects().keySet()).containsExactlyInAnyOrderElementsOf(values().toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void everyValueDoesSomething(String rule) {
    Runnable effect = effects().getOrDefault(rule, () -> assertThat(rule).isNull());
    List<String> parts = List.of(rule.split("=", -1));
    if (parts.size() == 1) {
      effect.run();
    } else {
      String value = parts.getLast();
      boolean plain = value.equals("true") || value.equals("false");
      rules.during(parts.getFirst(), plain ? value : "\"" + value + "\"", effect);
    }
  }

  private void figuresNeedAGroup() {
    rules.during(
        "privacy.minimumGroupSize",
        "7",
        () ->
            assertThat(
                    Api.as(TestPerson.analyst())
                        .get("/metrics/summary?program=cms-isso")
                        .<Integer>path("minimumGroupSize"))
                .isEqualTo(7));
  }

  private void newcomersAreAccompanied() {
    rules.during(
        "onboarding",
        """
        {"mentee": {"kind": "CHECK_IN", "firstAfterDays": 3, "everyDays": 5, "times": 2,
                    "untilMatched": true}}\
        """,
        () -> {
          assertThat(onboardingOf(Participants.mentee())).isEqualTo("3,8");
          assertThat(onboardingOf(Participants.mentor())).isEqualTo("null");
        });
  }

  private static String onboardingOf(Participant newcomer) {
    return Database.text(
        """
        select string_agg(extract(day from t.due_at - e.state_since)::text, ',' order by t.step)
        from timer t join enrollment e on e.profile_id = t.subject_id
        where t.kind = 'onboarding' and t.subject_id = ?\
        """,
        newcomer.profileId());
  }

  private void thanksgivingIsABusinessDay(boolean counts) {
    actors.as(
        new Actor.Job("test"),
        () ->
            assertThat(
                    calendars
                        .of(programs.require("cms-isso"))
                        .isBusinessDay(LocalDate.of(2026, 11, 26)))
                .isEqualTo(counts));
  }
}
