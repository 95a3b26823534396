package gov.cms.mentorship.local.demo;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.fixtures.Member;
import gov.cms.mentorship.fixtures.Row;
import gov.cms.mentorship.fixtures.World;
import gov.cms.mentorship.response.SurveyInvitationState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Invites both people of each completed engagement to the feedback survey; most answer. */
final class DemoSurveys {

  private record Answer(Row invitation, Instant at) {}

  private final World world;
  private final Dice dice;
  private final UUID survey;
  private final Instant now;
  private final List<Answer> given = new ArrayList<>();

  DemoSurveys(World world, Dice dice, UUID survey, Instant now) {
    this.world = world;
    this.dice = dice;
    this.survey = survey;
    this.now = now;
  }

  void answer(List<DemoEngagement> engagements) {
    for (DemoEngagement engagement : engagements) {
      if (engagement.state() == EngagementState.COMPLETED) {
        invite(engagement, engagement.mentee());
        invite(engagement, engagement.mentor());
      }
    }
    answer();
  }

  private void invite(DemoEngagement engagement, Member person) {
    Instant opened = engagement.until();
    Row invitation = world.surveys().invitation(survey, engagement.row(), person.id(), opened);
    if (dice.percent(75)) {
      Instant at = opened.plus(Duration.ofHours(dice.between(3, 200)));
      given.add(new Answer(invitation, at));
    } else if (invitation.get("expires_at", Instant.class).isBefore(now)) {
      invitation.set("state", SurveyInvitationState.EXPIRED);
    }
  }

  /** A batch is closed when a group has answered for the first time, about as many others. */
  private void answer() {
    int group = world.program().policy().privacy().minimumGroupSize();
    Set<UUID> people = new HashSet<>();
    Set<UUID> counterparts = new HashSet<>();
    int batch = 0;
    int peopleBefore = 0;
    int counterpartsBefore = 0;
    given.sort(Comparator.comparing(Answer::at));
    for (Answer answer : given) {
      world.surveys().response(answer.invitation(), batch, answer.at(), answers());
      people.add(answer.invitation().get("person_id", UUID.class));
      counterparts.add(answer.invitation().get("counterpart_id", UUID.class));
      if (Math.min(people.size() - peopleBefore, counterparts.size() - counterpartsBefore)
          >= group) {
        peopleBefore = people.size();
        counterpartsBefore = counterparts.size();
        world.surveys().closed(survey, batch, peopleBefore, counterpartsBefore, answer.at());
        batch++;
      }
    }
  }

  private String answers() {
    return """
    [{"questionId": "overall", "rating": %d}, {"questionId": "goals", "rating": %d}, {"questionId": "again", "choice": "%s"}]\
    """
        .formatted(
            dice.one(List.of(3, 4, 4, 5, 5)),
            dice.one(List.of(2, 3, 4, 4, 5)),
            dice.one(List.of("YES", "YES", "YES", "MAYBE", "NO")));
  }
}
