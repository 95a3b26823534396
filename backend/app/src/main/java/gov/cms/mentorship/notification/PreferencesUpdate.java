package gov.cms.mentorship.notification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What can be changed about how I want to be told.
 *
 * @param notifications of each kind of thing; what is not named is told as if nobody had chosen
 */
@Schema
public record PreferencesUpdate(
    @NotNull(message = "Say how you want to be told.")
        @Size(max = 200, message = "Name each kind once.")
        List<@Valid @NotNull(message = "Say how you want to be told.") NotificationChoice>
            notifications) {}
