package gov.cms.mentorship.program;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A mentorship program.
 *
 * @param slug its name in addresses
 * @param name its name for people
 * @param organization who runs it
 * @param summary what it is, in a sentence
 * @param supportEmail where its support team can be reached
 * @param chatChannel where participants can ask in chat
 * @param timeZone in which its business days begin and end
 * @param policy its rules
 * @param presentation what its people read
 */
public record Program(
    @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") String slug,
    @NotBlank String name,
    @NotBlank String organization,
    @NotBlank String summary,
    @Email String supportEmail,
    Optional<String> chatChannel,
    ZoneId timeZone,
    @Valid Policy policy,
    @Valid Presentation presentation) {}
