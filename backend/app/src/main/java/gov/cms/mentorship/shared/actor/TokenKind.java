package gov.cms.mentorship.shared.actor;

import io.quarkus.security.AuthenticationFailedException;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whether a token speaks for a person or for a machine. The realm says so in a claim of our own,
 * because nothing else in a token does; a token without it is no token for this application.
 */
enum TokenKind {
  PERSON("person"),
  MACHINE("machine");

  static final String CLAIM = "mentorship_actor";

  private final String value;

  TokenKind(String value) {
    this.value = value;
  }

  static TokenKind of(JsonWebToken token) {
    String claimed = token.<String>claim(CLAIM).orElse("");
    for (TokenKind kind : values()) {
      if (kind.value.equals(claimed)) {
        return kind;
      }
    }
    throw new AuthenticationFailedException("The token does not say what it speaks for");
  }
}
