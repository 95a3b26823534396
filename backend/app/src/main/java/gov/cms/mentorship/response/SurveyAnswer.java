package gov.cms.mentorship.response;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer to one question: exactly the part that fits the question's kind.
 *
 * @param questionId the name of the question
 * @param rating for a rating
 * @param choice the code of the choice, for a choice
 * @param text for a text
 */
record SurveyAnswer(
    @NotNull(message = "Name the question.")
        @Size(max = 40, message = "Use the name of a question.")
        String questionId,
    @Schema(minimum = "1", maximum = "5") Optional<Integer> rating,
    @Schema(maxLength = 40) Optional<String> choice,
    @Schema(maxLength = 2000) Optional<String> text) {}
