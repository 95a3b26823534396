package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The words that somebody is told something in. Placeholders stand between braces; an empty line
 * begins a new paragraph.
 *
 * @param title the subject of the mail and the line in the inbox
 * @param text what the mail says
 * @param action what to do next; a link
 */
public record Wording(
    @Schema(pattern = PlainText.VISIBLE)
        @NotBlank(message = "Write a title.")
        @Size(max = Wording.TITLE_LENGTH, message = "Use at most {max} characters.")
        @Pattern(regexp = "[^\\r\\n]*", message = "Write the title on one line.")
        String title,
    @Schema(pattern = PlainText.VISIBLE)
        @NotBlank(message = "Write what the email says.")
        @Size(max = Wording.TEXT_LENGTH, message = "Use at most {max} characters.")
        String text,
    @Schema(pattern = PlainText.VISIBLE)
        @NotBlank(message = "Say what to do next.")
        @Size(max = Wording.ACTION_LENGTH, message = "Use at most {max} characters.")
        @Pattern(regexp = "[^\\r\\n]*", message = "Write what to do next on one line.")
        String action) {

  static final int TITLE_LENGTH = 120;
  static final int TEXT_LENGTH = 4_000;
  static final int ACTION_LENGTH = 80;
}
