package gov.cms.mentorship.local.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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

  private static final Duration OPEN = Duration.ofDays(30);

  /** The minimum group size of the program's policy: answers are told in batches of so many. */
  private static final int BATCH = 5;

  private record Answer(UUID survey, UUID invitation, DemoPerson person, Instant at) {}

  private final Rows rows;
  private final Dice dice;
  private final List<Answer> given = new ArrayList<>();

  DemoSurveys(Rows rows, Dice dice) {
    this.rows = rows;
    this.dice = dice;
  }

  void answer(Connection connection, List<DemoEngagement> engagements) throws SQLException {
    UUID survey = feedbackSurvey(connection);
    for (DemoEngagement engagement : engagements) {
      if (engagement.state().equals("COMPLETED")) {
        invite(survey, engagement, engagement.mentee(), engagement.mentor());
        invite(survey, engagement, engagement.mentor(), engagement.mentee());
      }
    }
    answer();
    rows.write(connection);
  }

  private void invite(UUID survey, DemoEngagement engagement, DemoPerson person, DemoPerson other) {
    Instant opened = engagement.until();
    Instant answeredAt = opened.plus(Duration.ofHours(dice.between(3, 200)));
    boolean answered = dice.percent(75);
    UUID id = dice.id(opened);
    rows.into("survey_invitation")
        .set("id", id)
        .set("version", answered ? 1L : 0L)
        .set("created_at", opened)
        .set("updated_at", answered ? answeredAt : opened)
        .set("updated_by", person.name())
        .set("survey_id", survey)
        .set("engagement_id", engagement.id())
        .set("person_id", person.id())
        .set("counterpart_id", other.id())
        .set("answered", answered)
        .set("opened_at", opened)
        .set("expires_at", opened.plus(OPEN));
    if (answered) {
      given.add(new Answer(survey, id, person, answeredAt));
    }
  }

  private void answer() {
    Set<UUID> people = new HashSet<>();
    given.sort(Comparator.comparing(Answer::at));
    for (Answer answer : given) {
      rows.into("survey_response")
          .set("id", dice.id(answer.at()))
          .set("survey_id", answer.survey())
          .set("batch", people.size() / BATCH)
          .set("invitation_id", answer.invitation())
          .set("submitted_at", answer.at())
          .set("answers", new Json(answers()));
      people.add(answer.person().id());
    }
  }

  private String answers() {
    return """
    [{"question": "overall", "rating": %d}, {"question": "goals", "rating": %d}, {"question": "again", "choice": "%s"}]\
    """
        .formatted(
            dice.one(List.of(3, 4, 4, 5, 5)),
            dice.one(List.of(2, 3, 4, 4, 5)),
            dice.one(List.of("YES", "YES", "YES", "MAYBE", "NO")));
  }

  private static UUID feedbackSurvey(Connection connection) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select id from survey where program = ? and preset is not null and state = 'PUBLISHED'"); ) {
      select.setString(1, DemoPeople.PROGRAM);
      try (ResultSet found = select.executeQuery()) {
        if (!found.next()) {
          throw new SQLException("The program has no published survey");
        }
        return found.getObject(1, UUID.class);
      }
    }
  }
}
