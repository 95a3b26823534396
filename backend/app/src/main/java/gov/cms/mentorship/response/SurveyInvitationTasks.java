package gov.cms.mentorship.response;

import gov.cms.mentorship.shared.task.OpenTask;
import gov.cms.mentorship.shared.task.TaskKind;
import gov.cms.mentorship.shared.task.TaskSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Surveys that wait for a person's answers. */
@ApplicationScoped
class SurveyInvitationTasks implements TaskSource {

  /** What there is to do. */
  enum Kind implements TaskKind {
    ANSWER_SURVEY;

    @Override
    public String subject() {
      return "SURVEY_INVITATION";
    }
  }

  private final SurveyInvitationRepository invitations;
  private final Clock clock;

  SurveyInvitationTasks(SurveyInvitationRepository invitations, Clock clock) {
    this.invitations = invitations;
    this.clock = clock;
  }

  @Override
  public List<OpenTask> tasks(UUID person, String program) {
    return invitations.openOf(person, program, clock.instant()).stream()
        .map(invitation ->
            new OpenTask(
                Kind.ANSWER_SURVEY,
                invitation.id(),
                Optional.of(invitation.counterpart().id()),
                Optional.of(invitation.expiresAt()),
                invitation.openedAt(),
                false))
        .toList();
  }
}
