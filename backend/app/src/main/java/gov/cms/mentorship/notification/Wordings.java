package gov.cms.mentorship.notification;

import gov.cms.mentorship.notification.NoticeFacts.Facts;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;

/** The words for all that people are told: a program's own, or else those of the files. */
@ApplicationScoped
class Wordings {

  private final WordingFiles files;
  private final WordingRepository own;
  private final Programs programs;

  Wordings(WordingFiles files, WordingRepository own, Programs programs) {
    this.files = files;
    this.own = own;
    this.programs = programs;
  }

  /** What somebody is told, word by word. */
  Message message(NotificationKind kind, Facts facts) {
    Program program = programs.require(facts.program());
    String key = kind.wordingKey(facts.asMentor());
    Map<Placeholder, String> values = everywhere(program, facts.asMentor());
    values.putAll(facts.values());
    return Message.of(
        own.find(program.slug(), key)
            .flatMap(WordingEntity::wording)
            .orElseGet(() -> files.get(key)),
        values);
  }

  /** What the placeholders stand for that are known whatever it is about. */
  static Map<Placeholder, String> everywhere(Program program, boolean asMentor) {
    return new EnumMap<>(
        Map.of(
            Placeholder.PROGRAM, program.name(),
            Placeholder.SUPPORT_TEAM, program.presentation().supportTeam(),
            Placeholder.SUPPORT_EMAIL, program.supportEmail(),
            Placeholder.TIME_NEEDED, program.presentation().timeNeeded(),
            Placeholder.ROLE, asMentor ? "mentor" : "mentee"));
  }
}
