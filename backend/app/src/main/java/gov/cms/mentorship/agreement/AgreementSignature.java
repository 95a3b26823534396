package gov.cms.mentorship.agreement;

import jakarta.validation.constraints.Positive;

/**
 * A signature under an agreement.
 *
 * @param version which version the person has read and signs
 */
record AgreementSignature(@Positive(message = "Name the version you read.") int version) {}
