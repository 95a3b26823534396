package gov.cms.mentorship.person;

import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.problem.ProblemType;
import gov.cms.mentorship.shared.security.Access;
import gov.cms.mentorship.shared.security.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The human who makes the current request. Comes into being with the first call. */
@RequestScoped
public class CurrentPerson {

  private static final String DEFAULT_ZONE = "America/New_York";

  private final Caller caller;
  private final PersonRepository repository;
  private final Clock clock;
  private @Nullable UUID id;

  CurrentPerson(Caller caller, PersonRepository repository, Clock clock) {
    this.caller = caller;
    this.repository = repository;
    this.clock = clock;
  }

  /** The person's id; a {@code forbidden} problem for a machine. */
  public UUID id() {
    UUID known = id;
    if (known == null) {
      if (!caller.has(Access.PARTICIPANT)) {
        throw Problem.of(ProblemType.FORBIDDEN, "Only people can do this, not service accounts.");
      }
      known = repository.findIdBySubject(caller.subject()).orElseGet(this::firstVisit);
      id = known;
    }
    return known;
  }

  /** The person's id if a human calls. */
  public Optional<UUID> ifHuman() {
    return caller.has(Access.PARTICIPANT) ? Optional.of(id()) : Optional.empty();
  }

  /** Whether the current request is made by this person. */
  public boolean is(UUID personId) {
    return ifHuman().filter(personId::equals).isPresent();
  }

  /** Whether a member of the support team calls. */
  public boolean isCoordinator() {
    return caller.has(Access.COORDINATOR);
  }

  private UUID firstVisit() {
    QuarkusTransaction.joiningExisting()
        .run(() ->
            repository.addIfNew(
                caller.subject(),
                caller.claim("given_name").orElseGet(caller::displayName),
                caller.claim("family_name").orElse(""),
                caller.claim("email").orElse(""),
                DEFAULT_ZONE,
                clock.instant()));
    return repository.findIdBySubject(caller.subject()).orElseThrow();
  }
}
