package gov.cms.mentorship.program;

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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Loads the presets at each start; a preset that breaks a rule stops the start. */
@ApplicationScoped
class PresetLoader {

  /** Before everything that needs a program. */
  static final int ORDER = 100;

  /** The setting that names the program which the pages show when nobody has chosen another. */
  private static final String SHOWN = "mentorship.web.program";

  private final ProgramFiles files;
  private final Programs programs;
  private final Actors actors;
  private final String shown;

  PresetLoader(
      ProgramFiles files,
      Programs programs,
      Actors actors,
      @ConfigProperty(name = SHOWN) String shown) {
    this.files = files;
    this.programs = programs;
    this.actors = actors;
    this.shown = shown;
  }

  void load(@Observes @Priority(ORDER) StartupEvent start) {
    List<Program> presets = presets(files);
    actors.as(new Actor.Job("start"), () -> programs.load(presets));
    checkShown(shown, programs.slugs());
  }

  /** The program that the pages show at first must be there. */
  static void checkShown(String shown, List<String> slugs) {
    if (!slugs.contains(shown)) {
      throw new IllegalStateException(
          "%s names no program: %s. Choose one of %s."
              .formatted(SHOWN, shown, String.join(", ", slugs)));
    }
  }

  /** The programs of all files; none may have the slug of another. */
  static List<Program> presets(ProgramFiles files) {
    List<YamlDocument<Program>> presets = files.read(ProgramFiles.Kind.PRESETS, Program.class);
    Map<String, String> taken = new HashMap<>();
    for (YamlDocument<Program> preset : presets) {
      String slug = preset.value().slug();
      @Nullable String other = taken.putIfAbsent(slug, preset.file());
      if (other != null) {
        throw preset.wrong("/slug", "slug: %s is the program of %s.".formatted(slug, other));
      }
    }
    return presets.stream().map(YamlDocument::value).toList();
  }
}
