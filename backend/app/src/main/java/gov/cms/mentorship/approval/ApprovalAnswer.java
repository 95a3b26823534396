package gov.cms.mentorship.approval;

import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * What a manager says to a request.
 *
 * @param note a word to the person and the support team
 */
record ApprovalAnswer(
    Optional<@Size(max = 1000, message = "Use up to 1,000 characters.") String> note) {}
