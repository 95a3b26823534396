package gov.cms.mentorship.survey;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Gives each program its feedback survey at the first start; one that breaks a rule stops it. */
@ApplicationScoped
class SurveyPresets {

  /** After the programs. */
  private static final int ORDER = 200;

  private final SurveyService surveys;
  private final Actors actors;
  private final Programs programs;
  private final Validator validator;
  private final ObjectMapper yaml;

  SurveyPresets(SurveyService surveys, Programs programs, Validator validator, Actors actors) {
    this.actors = actors;
    this.surveys = surveys;
    this.programs = programs;
    this.validator = validator;
    this.yaml =
        new ObjectMapper(new YAMLFactory())
            .findAndRegisterModules()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
  }

  void load(@Observes @Priority(ORDER) StartupEvent start) {
    actors.as(
        new Actor.Job("start"),
        () -> programs.all().stream().map(Program::slug).forEach(this::load));
  }

  private void load(String slug) {
    String file = "/surveys/" + slug + ".yaml";
    try (@Nullable InputStream content = SurveyPresets.class.getResourceAsStream(file)) {
      if (content != null) {
        NewSurvey preset = yaml.readValue(content, NewSurvey.class);
        if (!validator.validate(preset).isEmpty() || !preset.errors().isEmpty()) {
          throw new IllegalStateException(file + " breaks a rule of surveys");
        }
        surveys.addPreset(slug, preset);
      }
    } catch (IOException unreadable) {
      throw new IllegalStateException("Cannot read survey " + file, unreadable);
    }
  }
}
