package gov.cms.mentorship.response;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * The answer to one question: exactly the part that fits the question's kind.
 *
 * @param question the name of the question
 * @param rating for a rating
 * @param choice the code of the choice, for a choice
 * @param text for a text
 */
record SurveyAnswer(
    @NotNull(message = "name the question") String question,
    Optional<Integer> rating,
    Optional<String> choice,
    Optional<String> text) {}
