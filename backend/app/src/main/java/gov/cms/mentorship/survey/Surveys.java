package gov.cms.mentorship.survey;

import gov.cms.mentorship.profile.ParticipantRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Surveys for those who invite people to them. */
@ApplicationScoped
public class Surveys {

  private final SurveyRepository repository;
  private final SurveyAccess access;

  Surveys(SurveyRepository repository, SurveyAccess access) {
    this.repository = repository;
    this.access = access;
  }

  /** A survey that the actor may see; not found otherwise. */
  public Survey see(UUID id) {
    return Survey.of(access.see(id).entity());
  }

  /** The survey that something stored belongs to. */
  public Survey require(UUID id) {
    return Survey.of(repository.require(id));
  }

  /** The survey, to which nobody else can add anything until the end of the transaction. */
  public Survey hold(UUID id) {
    return Survey.of(repository.hold(id));
  }

  /**
   * The survey that people in this role are invited to: the one that was published last. Nobody
   * retires it before the end of the transaction.
   */
  public Optional<Survey> holdCurrent(String program, ParticipantRole role) {
    return repository.holdCurrent(program, role).map(Survey::of);
  }
}
