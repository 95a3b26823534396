package gov.cms.mentorship.response;

import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.privacy.Suppression;
import gov.cms.mentorship.survey.Survey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Answers are told in batches, so that nobody who looks before and after an answer learns what it
 * says. A batch is closed once as many people as the minimum group size have answered for the first
 * time since the last one, about as many others of whom nobody had spoken; what anybody answered
 * meanwhile belongs to it. It keeps the size that it was closed with.
 */
@ApplicationScoped
class AnswerBatches {

  private final Session session;
  private final SurveyInvitationRepository invitations;
  private final Programs programs;

  AnswerBatches(Session session, SurveyInvitationRepository invitations, Programs programs) {
    this.session = session;
    this.invitations = invitations;
    this.programs = programs;
  }

  /**
   * The batches of a survey that are closed.
   *
   * @param number how many there are; also the number of the one that the next answer belongs to
   * @param people how many people had answered when the last one was closed
   * @param counterparts how many others they had spoken about
   * @param step the numbers told of them are multiples of this
   */
  record Closed(int number, int people, int counterparts, int step) {}

  /** The batches of a survey that are closed. */
  Closed closed(Survey survey) {
    int number = 0;
    int people = 0;
    int counterparts = 0;
    int step = 1;
    for (Tuple batch : rows(survey.id())) {
      number = batch.get("number", Integer.class) + 1;
      people = batch.get("people", Integer.class);
      counterparts = batch.get("counterparts", Integer.class);
      step = Suppression.nextStep(step, batch.get("minimum", Integer.class));
    }
    return new Closed(
        number, people, counterparts, Suppression.nextStep(step, minimumGroupSize(survey)));
  }

  /** Closes the batch that is open if enough people have answered; the survey is locked. */
  void closeIfWhole(Survey survey, Closed before, Instant now) {
    Turnout turnout = invitations.turnout(survey.id());
    int minimum = minimumGroupSize(survey);
    if (Math.min(turnout.people() - before.people(), turnout.counterparts() - before.counterparts())
        >= minimum) {
      session
          .createNativeMutationQuery(
              """
              insert into survey_batch (survey_id, number, minimum_group_size, people, counterparts, closed_at)
              values (:survey, :number, :minimum, :people, :counterparts, :now)\
              """)
          .setParameter("survey", survey.id())
          .setParameter("number", before.number())
          .setParameter("minimum", minimum)
          .setParameter("people", turnout.people())
          .setParameter("counterparts", turnout.counterparts())
          .setParameter("now", now)
          .executeUpdate();
    }
  }

  /**
   * Who has answered a survey.
   *
   * @param people how many people
   * @param counterparts about how many others
   */
  record Turnout(int people, int counterparts) {}

  private int minimumGroupSize(Survey survey) {
    return programs.require(survey.program()).policy().privacy().minimumGroupSize();
  }

  private List<Tuple> rows(UUID survey) {
    return session
        .createNativeQuery(
            """
            select number, minimum_group_size as minimum, people, counterparts
            from survey_batch where survey_id = :survey order by number\
            """,
            Tuple.class)
        .setParameter("survey", survey)
        .getResultList();
  }
}
