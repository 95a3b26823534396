package gov.cms.mentorship.survey;

import gov.cms.mentorship.program.ProgramFiles;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.json.YamlDocument;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives each program its feedback survey at the first start; one that breaks a rule stops it. */
@ApplicationScoped
class SurveyPresets {

  /** After the programs. */
  private static final int ORDER = 200;

  private final ProgramFiles files;
  private final SurveyService surveys;
  private final Programs programs;
  private final Actors actors;

  SurveyPresets(ProgramFiles files, SurveyService surveys, Programs programs, Actors actors) {
    this.files = files;
    this.surveys = surveys;
    this.programs = programs;
    this.actors = actors;
  }

  void load(@Observes @Priority(ORDER) StartupEvent start) {
    List<NewSurvey> presets = presets(files, programs.slugs());
    actors.as(
        new Actor.Job("start"),
        () -> presets.forEach(preset -> surveys.addPreset(preset.program(), preset)));
  }

  /** The surveys of all files: of programs that exist, one for each. */
  static List<NewSurvey> presets(ProgramFiles files, List<String> slugs) {
    List<YamlDocument<NewSurvey>> presets = files.read(ProgramFiles.Kind.SURVEYS, NewSurvey.class);
    Map<String, String> taken = new HashMap<>();
    for (YamlDocument<NewSurvey> preset : presets) {
      String program = preset.value().program();
      if (!slugs.contains(program)) {
        throw preset.wrong(
            "/program",
            "program: There is no %s, only %s.".formatted(program, String.join(", ", slugs)));
      }
      @Nullable String other = taken.putIfAbsent(program, preset.file());
      if (other != null) {
        throw preset.wrong(
            "/program", "program: %s has the survey of %s already.".formatted(program, other));
      }
      preset.value().errors().stream()
          .findFirst()
          .ifPresent(error -> {
            throw preset.wrong(
                error.pointer(), "%s: %s".formatted(error.pointer(), error.detail()));
          });
    }
    return presets.stream().map(YamlDocument::value).toList();
  }
}
