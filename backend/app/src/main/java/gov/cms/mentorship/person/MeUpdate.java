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
                message = "Enter a phone number with digits, spaces, and + ( ) . - x.")
            String>
        phone,
    Optional<
            @Size(min = 1, max = 120, message = "Use up to 120 characters, or leave it out.")
            String>
        component,
    Optional<Employment> employment,
    Optional<IssoStanding> issoStanding,
    Optional<
            @Size(min = 1, max = 120, message = "Use up to 120 characters, or leave it out.")
            String>
        managerName,
    Optional<
            @Email(message = "Enter an email address like name@example.com.")
            @Size(min = 1, max = 254, message = "Use 1 to 254 characters.") String>
        managerEmail,
    @NotNull(message = "Choose one.") ZoneId timeZone) {}
