package gov.cms.mentorship.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A note as it is to be from now on.
 *
 * @param text what the author wants to remember
 * @param shared whether the other one of the two may read it too
 */
@Schema
record NoteUpdate(
    @NotBlank(message = "Write something, or delete the note.")
        @Size(max = 4000, message = "Use up to 4,000 characters.")
        String text,
    @NotNull(message = "Say whether the other person can read it.") Boolean shared) {}
