package gov.cms.mentorship.shared.actor;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The caller of one request, once the sign-in is known. */
@RequestScoped
class RequestActor {

  private @Nullable Actor actor;

  boolean isKnown() {
    return actor != null;
  }

  Actor actor() {
    Actor known = actor;
    if (known == null) {
      throw new IllegalStateException("Nobody is signed in");
    }
    return known;
  }

  void become(Actor signedIn) {
    this.actor = signedIn;
  }
}
