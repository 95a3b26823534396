package gov.cms.mentorship.shared.actor;

/**
 * What the identity provider says of somebody who signed in. A token that lacks any of it is
 * refused.
 *
 * @param subject the OIDC subject
 * @param givenName may be empty for people with one name
 * @param familyName may be empty for people with one name
 * @param email the address
 */
public record SignedIn(String subject, String givenName, String familyName, String email) {}
