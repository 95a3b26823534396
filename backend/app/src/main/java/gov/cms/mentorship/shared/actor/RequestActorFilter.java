package gov.cms.mentorship.shared.actor;

import gov.cms.mentorship.shared.problem.CommonProblem;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.text.PlainText;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Turns the sign-in of a request into its actor, before anything of the request begins. */
@Provider
@Priority(Priorities.AUTHORIZATION)
class RequestActorFilter implements ContainerRequestFilter {

  private final CurrentIdentityAssociation identities;
  private final RequestActor request;
  private final KnownPeople people;

  RequestActorFilter(
      CurrentIdentityAssociation identities, RequestActor request, KnownPeople people) {
    this.identities = identities;
    this.request = request;
    this.people = people;
  }

  @Override
  public void filter(ContainerRequestContext context) {
    SecurityIdentity identity = identities.getIdentity();
    if (!identity.isAnonymous() && identity.getPrincipal() instanceof JsonWebToken token) {
      request.become(actor(token, identity.getRoles()));
    }
  }

  private Actor actor(JsonWebToken token, Set<String> granted) {
    return switch (TokenKind.of(token)) {
      case PERSON -> new Actor.Person(people.idOf(signedIn(token)), granted);
      case MACHINE ->
          new Actor.Machine(claim(token, "azp").orElseThrow(RequestActorFilter::lacking), granted);
    };
  }

  /**
   * A name has one part at the least. An address that nobody has confirmed could be anybody's, and
   * managers are known by theirs.
   */
  private static SignedIn signedIn(JsonWebToken token) {
    if (!Boolean.parseBoolean(String.valueOf(token.<Object>claim("email_verified").orElse("")))) {
      throw Problem.of(
          CommonProblem.ACCOUNT_INCOMPLETE,
          "The email address of your account has not been confirmed. Confirm it where you sign in,"
              + " then sign in again.");
    }
    String given = claim(token, "given_name").orElse("");
    String family = claim(token, "family_name").orElse("");
    if (given.isEmpty() && family.isEmpty()) {
      throw lacking();
    }
    return new SignedIn(
        claim(token, "sub").orElseThrow(RequestActorFilter::lacking),
        given,
        family,
        claim(token, "email").orElseThrow(RequestActorFilter::lacking));
  }

  private static Optional<String> claim(JsonWebToken token, String name) {
    return token.<String>claim(name).map(PlainText::cleaned).flatMap(PlainText::written);
  }

  private static Problem lacking() {
    return Problem.of(
        CommonProblem.ACCOUNT_INCOMPLETE,
        "Your account has no name or no email address. Ask the support team to complete it, then"
            + " sign in again.");
  }
}
