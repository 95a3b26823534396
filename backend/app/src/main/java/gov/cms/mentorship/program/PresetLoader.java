package gov.cms.mentorship.program;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Loads the presets at each start; a preset that breaks a rule stops the start. */
@ApplicationScoped
class PresetLoader {

  /** Before everything that needs a program. */
  static final int ORDER = 100;

  private static final List<String> PRESETS =
      List.of("cms-isso", "asis-security-leaders", "hhs-mentoring");

  private final Programs programs;
  private final Actors actors;
  private final Validator validator;
  private final ObjectMapper yaml;

  PresetLoader(Programs programs, Validator validator, Actors actors) {
    this.actors = actors;
    this.programs = programs;
    this.validator = validator;
    this.yaml =
        new ObjectMapper(new YAMLFactory())
            .findAndRegisterModules()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);
  }

  void load(@Observes @Priority(ORDER) StartupEvent start) {
    List<Program> presets = PRESETS.stream().map(this::read).toList();
    actors.as(new Actor.Job("start"), () -> programs.load(presets));
  }

  private Program read(String slug) {
    String file = "/presets/" + slug + ".yaml";
    try (InputStream content =
        Objects.requireNonNull(PresetLoader.class.getResourceAsStream(file), file)) {
      Program program = yaml.readValue(content, Program.class);
      Set<ConstraintViolation<Program>> violations = validator.validate(program);
      if (!violations.isEmpty()) {
        throw new IllegalStateException(
            violations.stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .collect(Collectors.joining(", ", file + ": ", "")));
      }
      return program;
    } catch (IOException unreadable) {
      throw new IllegalStateException("Cannot read preset " + file, unreadable);
    }
  }
}
