package gov.cms.mentorship.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** One of the answers that a question offers. */
public record SurveyChoice(
    @NotNull(message = "Give it a code.")
        @Pattern(
            regexp = "[A-Z][A-Z0-9_]{0,39}",
            message = "Use up to 40 capital letters, digits, and underscores.")
        String code,
    @NotBlank(message = "Say what it means.")
        @Size(max = 200, message = "Use up to 200 characters.")
        String text) {}
