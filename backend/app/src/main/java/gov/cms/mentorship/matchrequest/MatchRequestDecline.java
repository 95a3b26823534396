package gov.cms.mentorship.matchrequest;

import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * How somebody says no.
 *
 * @param reason shown to the support team alone, unless one of them is one of the two
 * @param closeToNewRequests whether a mentor takes no new requests from now on
 */
record MatchRequestDecline(
    Optional<@Size(min = 1, max = 2000, message = "Use 1 to 2,000 characters.") String> reason,
    Optional<Boolean> closeToNewRequests) {}
