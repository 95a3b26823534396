package gov.cms.mentorship.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.event.DomainEvent;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Pairs.Pair;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.Race;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.Told;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens to engagements that are past the end that was agreed on. */
@IntegrationTest
class EngagementEndTest {

  /** Six months are over by then. */
  private static final Duration MONTHS = Duration.ofDays(187);

  private static final String TASKS = "/me/tasks?program=cms-isso";

  @Inject EngagementJobs job;
  @Inject Actors actors;
  @Inject Told told;

  @Test
  void bothAreAskedToCompleteOrExtendIt() {
    Pair pair = Pairs.active();
    for (Participant one : List.of(pair.mentee(), pair.mentor())) {
      one.api().get(TASKS).then().body("items.kind", not(hasItem("COMPLETE_ENGAGEMENT")));
    }
    TestClock.advance(MONTHS);
    for (Participant one : List.of(pair.mentee(), pair.mentor())) {
      one.api()
          .get(TASKS)
          .then()
          .statusCode(200)
          .body(
              "items.find { it.kind == 'COMPLETE_ENGAGEMENT' }.subject.id",
              equalTo(pair.engagementId().toString()));
    }
    pair.transition(pair.mentee(), "complete").then().statusCode(200);
    pair.mentor().api().get(TASKS).then().body("items.kind", not(hasItem("COMPLETE_ENGAGEMENT")));
  }

  @Test
  void eachEndIsToldOnceHoweverOftenTheJobRuns() {
    Pair pair = Pairs.active();
    Api mentor = pair.mentor().api();
    work();
    assertThat(asked(pair)).isEmpty();

    TestClock.advance(MONTHS);
    String tag = mentor.tag(pair.path());
    Race.atOnce(Collections.nCopies(8, this::work));
    work();

    assertThat(asked(pair)).hasSize(1);
    DomainEvent event = asked(pair).getFirst();
    assertThat(event.actor()).isEqualTo(new Actor.Job(job.name()));
    assertThat(event.people())
        .containsExactlyInAnyOrder(pair.mentee().personId(), pair.mentor().personId());
    assertThat(mentor.tag(pair.path())).isEqualTo(tag);

    extend(pair);
    work();
    assertThat(asked(pair)).hasSize(1);

    TestClock.advance(MONTHS.multipliedBy(2));
    work();
    assertThat(asked(pair)).hasSize(2);
  }

  private List<DomainEvent> asked(Pair pair) {
    return told.about(pair.engagementId()).stream()
        .filter(event -> event.payload() instanceof EngagementEvents.EndDue)
        .toList();
  }

  private boolean work() {
    actors.as(new Actor.Job(job.name()), job::run);
    return true;
  }

  private static void extend(Pair pair) {
    Api mentee = pair.mentee().api();
    mentee
        .transition(pair.path() + "/agreement", mentee.tag(pair.path()), Pairs.agreement("P12M"))
        .then()
        .statusCode(200);
    pair.transition(pair.mentor(), "agreement/sign", "{\"version\": 2}").then().statusCode(200);
  }
}
