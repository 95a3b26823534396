package gov.cms.mentorship.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A note to remember something of a meeting by.
 *
 * @param text what the author wants to remember
 * @param shared whether the other one of the two may read it too
 */
record NewNote(
    @NotBlank(message = "Write something, or leave the note out.")
        @Size(max = 4000, message = "Use up to 4,000 characters.")
        String text,
    @NotNull(message = "Say whether the other person can read it.") Boolean shared) {}
