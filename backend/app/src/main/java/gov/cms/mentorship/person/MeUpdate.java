package gov.cms.mentorship.person;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people say about themselves. */
@Schema
record MeUpdate(
    Optional<
            @Pattern(
                regexp = "[0-9+(][0-9+(). x-]{6,29}",
                message = "a phone number with digits, spaces and + ( ) . - x")
            String>
        phone,
    Optional<
            @Pattern(regexp = NOT_BLANK, message = "name it, or leave it out")
            @Size(max = 120, message = "up to 120 characters") String>
        component,
    Optional<Employment> employment,
    Optional<IssoStanding> issoStanding,
    Optional<
            @Pattern(regexp = NOT_BLANK, message = "name them, or leave it out")
            @Size(max = 120, message = "up to 120 characters") String>
        managerName,
    Optional<
            @Email(message = "an e-mail address like name@example.com")
            @Size(min = 1, max = 254, message = "1 to 254 characters") String>
        managerEmail,
    @NotNull(message = "choose one") ZoneId timeZone) {

  private static final String NOT_BLANK = "[\\s\\S]*\\S[\\s\\S]*";
}
