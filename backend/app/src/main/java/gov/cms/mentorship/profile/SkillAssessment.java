package gov.cms.mentorship.profile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody says of one skill of theirs, from 1 (new to it) to 5 (can lead others in it).
 *
 * @param kind the vocabulary
 * @param code which of its terms
 * @param current what a mentee has
 * @param wanted what a mentee needs or wants
 * @param offered what a mentor can give
 */
@Schema
record SkillAssessment(
    @NotNull(message = "Say whether it is a topic or a competency area.") AssessedKind kind,
    @NotNull(message = "Use a code from the taxonomy.")
        @Size(max = 40, message = "Use a code from the taxonomy.")
        String code,
    Optional<
            @Min(value = 1, message = "Choose a level from 1 to 5.")
            @Max(value = 5, message = "Choose a level from 1 to 5.") Integer>
        current,
    Optional<
            @Min(value = 1, message = "Choose a level from 1 to 5.")
            @Max(value = 5, message = "Choose a level from 1 to 5.") Integer>
        wanted,
    Optional<
            @Min(value = 1, message = "Choose a level from 1 to 5.")
            @Max(value = 5, message = "Choose a level from 1 to 5.") Integer>
        offered) {

  static SkillAssessment of(ProfileTerm term, SkillLevels levels) {
    return new SkillAssessment(
        AssessedKind.of(term.kind()),
        term.code(),
        Optional.ofNullable(levels.current()),
        Optional.ofNullable(levels.wanted()),
        Optional.ofNullable(levels.offered()));
  }

  ProfileTerm term() {
    return new ProfileTerm(kind.terms(), code);
  }

  SkillLevels levels() {
    return new SkillLevels(current.orElse(null), wanted.orElse(null), offered.orElse(null));
  }
}
