package gov.cms.mentorship.shared.security;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who makes the current request; the system itself outside of one. */
@ApplicationScoped
public class Caller {

  /** The subject under which the program's own jobs act. */
  public static final String SYSTEM = "system";

  private final CurrentIdentityAssociation identities;

  Caller(CurrentIdentityAssociation identities) {
    this.identities = identities;
  }

  /** The OIDC subject, {@code anonymous}, or {@link #SYSTEM}. */
  public String subject() {
    return token()
        .map(JsonWebToken::getSubject)
        .orElseGet(() -> inRequest() ? "anonymous" : SYSTEM);
  }

  /** A name for people to read; never the account's, which may be an e-mail address. */
  public String displayName() {
    String name = (claim("given_name").orElse("") + " " + claim("family_name").orElse("")).strip();
    return name.isEmpty() ? token().map(token -> "A service").orElse("The system") : name;
  }

  /** Whether the caller has this role or scope. */
  public boolean has(String access) {
    return roles().contains(access);
  }

  /** All roles and scopes of the caller. */
  public Set<String> roles() {
    return identity().map(SecurityIdentity::getRoles).orElse(Set.of());
  }

  /** A claim of the caller's token. */
  public Optional<String> claim(String name) {
    return token().flatMap(token -> token.<String>claim(name));
  }

  private Optional<JsonWebToken> token() {
    return identity()
        .filter(identity -> !identity.isAnonymous())
        .map(SecurityIdentity::getPrincipal)
        .filter(JsonWebToken.class::isInstance)
        .map(JsonWebToken.class::cast);
  }

  private boolean inRequest() {
    return identity().isPresent();
  }

  private Optional<SecurityIdentity> identity() {
    try {
      return Optional.of(identities.getIdentity());
    } catch (ContextNotActiveException outsideOfRequest) {
      return Optional.empty();
    }
  }
}
