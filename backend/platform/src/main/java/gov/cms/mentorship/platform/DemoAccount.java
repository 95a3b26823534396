package gov.cms.mentorship.platform;

import java.util.List;
import java.util.UUID;

/**
 * A fictional person who can sign in locally; the password equals the name.
 *
 * @param name the name to sign in with
 * @param subject the subject of the person's tokens, the same in every local run
 * @param givenName the fictional given name
 * @param familyName the fictional family name
 * @param roles the realm roles
 * @param purpose what the person does in the demo
 */
public record DemoAccount(
    String name,
    UUID subject,
    String givenName,
    String familyName,
    List<String> roles,
    String purpose) {

  /** The password of the account. */
  public String password() {
    return name;
  }

  /** The address of the account in a domain that no mail reaches. */
  public String email() {
    return name + "@cms.example";
  }

  /** Given and family name together. */
  public String displayName() {
    return givenName + " " + familyName;
  }
}
