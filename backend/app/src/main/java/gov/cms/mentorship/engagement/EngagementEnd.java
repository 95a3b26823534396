package gov.cms.mentorship.engagement;

import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * How an engagement ends early.
 *
 * @param reason read by the support team alone
 */
record EngagementEnd(
    Optional<@Size(min = 1, max = 2000, message = "Use 1 to 2,000 characters.") String> reason) {}
