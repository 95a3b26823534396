package gov.cms.mentorship.survey;

import gov.cms.mentorship.shared.persistence.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions to the people of a program. They never change once somebody may have answered. */
@Entity
@Table(name = "survey")
class SurveyEntity extends VersionedEntity {

  @Column(name = "program", nullable = false, updatable = false)
  private String program;

  @Column(name = "preset", updatable = false)
  private @Nullable String preset;

  @Column(name = "title", nullable = false)
  private String title;

  @Enumerated(EnumType.STRING)
  @Column(name = "audience", nullable = false)
  private SurveyAudience audience;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private SurveyState state = SurveyState.DRAFT;

  @Column(name = "anonymous", nullable = false)
  private boolean anonymous;

  @Convert(converter = QuestionsConverter.class)
  @Column(name = "questions", nullable = false)
  private List<SurveyQuestion> questions;

  @Column(name = "published_at")
  private @Nullable Instant publishedAt;

  protected SurveyEntity() {}

  SurveyEntity(NewSurvey wanted) {
    this.program = wanted.program();
    this.title = wanted.title();
    this.audience = wanted.audience();
    this.anonymous = wanted.anonymous();
    this.questions = List.copyOf(wanted.questions());
  }

  /** One that comes with the application. */
  static SurveyEntity preset(String name, NewSurvey wanted) {
    SurveyEntity survey = new SurveyEntity(wanted);
    survey.preset = name;
    return survey;
  }

  /** Begins to invite people. */
  void publish(SurveyRelation by, Instant now) {
    state = SurveyLifecycle.TABLE.next(state, SurveyAction.PUBLISH, by);
    publishedAt = now;
  }

  /** Stops inviting people. */
  void retire(SurveyRelation by) {
    state = SurveyLifecycle.TABLE.next(state, SurveyAction.RETIRE, by);
  }

  String program() {
    return program;
  }

  String title() {
    return title;
  }

  SurveyAudience audience() {
    return audience;
  }

  SurveyState state() {
    return state;
  }

  boolean anonymous() {
    return anonymous;
  }

  List<SurveyQuestion> questions() {
    return questions;
  }
}
