package gov.cms.mentorship.shared.actor;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who does something. Rights, the audit trail, {@code updatedBy} and events are told from it. */
public sealed interface Actor {

  /**
   * Somebody who signed in.
   *
   * @param roles the realm roles, {@code participant} among them
   */
  record Person(UUID id, Set<String> roles) implements Actor {
    @Override
    public String key() {
      return "person:" + id;
    }

    @Override
    public boolean has(String role) {
      return roles.contains(role);
    }
  }

  /**
   * A service account.
   *
   * @param client its client id
   * @param scopes what it was given
   */
  record Machine(String client, Set<String> scopes) implements Actor {
    @Override
    public String key() {
      return "machine:" + client;
    }

    @Override
    public boolean has(String scope) {
      return scopes.contains(scope);
    }
  }

  /**
   * Whoever holds a single-use link; it opens one thing for one purpose.
   *
   * @param purpose for example {@code manager-approval}
   * @param subjectId the one thing that it opens
   */
  record Link(String purpose, UUID subjectId) implements Actor {
    @Override
    public String key() {
      return "link:" + purpose + ":" + subjectId;
    }
  }

  /**
   * The program itself.
   *
   * @param name which of its jobs
   */
  record Job(String name) implements Actor {
    @Override
    public String key() {
      return "job:" + name;
    }
  }

  /** The actor in one word, as it stands in the audit trail; never a name or an address. */
  String key();

  /** Whether it has a role or scope; only people and machines have any. */
  default boolean has(String roleOrScope) {
    return false;
  }

  /** Whose id it is, if a person acts. */
  default Optional<UUID> personId() {
    return this instanceof Person person ? Optional.of(person.id()) : Optional.empty();
  }

  /** Whether this person acts. */
  default boolean is(UUID person) {
    return this instanceof Person acting && acting.id().equals(person);
  }
}
