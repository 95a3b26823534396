package gov.cms.mentorship.notification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be changed about how I want to be told. */
@Schema
public record PreferencesUpdate(
    @NotNull(message = "Say how you want to be told.")
        Map<
                NotificationKind,
                @Valid @NotNull(message = "Say how you want to be told.") NotificationChoice>
            notifications) {}
