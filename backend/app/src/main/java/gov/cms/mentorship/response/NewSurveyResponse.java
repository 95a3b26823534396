package gov.cms.mentorship.response;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The answers to a survey. */
record NewSurveyResponse(
    @NotNull(message = "Send your answers.")
        @Size(max = 30, message = "Send no more than 30 answers.")
        List<@Valid @NotNull SurveyAnswer> answers) {}
