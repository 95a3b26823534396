package gov.cms.mentorship.engagement;

import java.util.List;
import java.util.UUID;

/**
 * The caller was shown how to reach others.
 *
 * @param engagementId the engagement that gave it out
 * @param people whose contact data it was; never the caller's own
 */
public record ContactRead(UUID engagementId, List<UUID> people) {}
