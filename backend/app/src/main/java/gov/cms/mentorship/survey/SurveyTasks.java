package gov.cms.mentorship.survey;

import gov.cms.mentorship.person.task.Task;
import gov.cms.mentorship.person.task.TaskSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Surveys that wait for a person's answers. */
@ApplicationScoped
class SurveyTasks implements TaskSource {

  private final SurveyInvitationRepository invitations;
  private final Clock clock;

  SurveyTasks(SurveyInvitationRepository invitations, Clock clock) {
    this.invitations = invitations;
    this.clock = clock;
  }

  @Override
  public List<Task> tasks(UUID person, String program) {
    return invitations.openOf(person, program, clock.instant()).stream()
        .map(invitation ->
            Task.of(
                Task.Kind.ANSWER_SURVEY,
                Task.Subject.Type.SURVEY_INVITATION,
                invitation.id(),
                Optional.of(invitation.counterpart()),
                Optional.of(invitation.expiresAt()),
                invitation.openedAt(),
                false))
        .toList();
  }
}
