package gov.cms.mentorship.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A note that stays between the two people of an engagement.
 *
 * @param text what the author wants to remember
 * @param shared whether the other one may read it too
 */
record PrivateNote(
    @NotBlank(message = "write the note or leave it out")
        @Size(max = 4000, message = "up to 4000 characters")
        String text,
    boolean shared) {}
