package gov.cms.mentorship.profile;

import gov.cms.mentorship.person.People;
import gov.cms.mentorship.profile.ProfileLifecycle.Action;
import gov.cms.mentorship.profile.ProfileLifecycle.Relation;
import gov.cms.mentorship.profile.ProfileLifecycle.State;
import gov.cms.mentorship.shared.access.Access;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.ActorNames;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.security.Roles;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Profiles are read by their person, the support team, everybody whom a listed one's person has not
 * blocked nor the other way, and whomever a feature lets in.
 */
@Singleton
class ProfileAccess extends Access<ProfileEntity, State, Action, Relation> {

  private final People people;
  private final List<ProfileReaders> readers;

  ProfileAccess(
      ProfileRepository repository,
      Actors actors,
      ActorNames names,
      People people,
      @All List<ProfileReaders> readers) {
    super("profile", repository, ProfileLifecycle.TABLE, actors, names);
    this.people = people;
    this.readers = readers;
  }

  @Override
  protected Optional<Relation> relation(ProfileEntity profile, Actor actor) {
    if (actor.is(profile.personId())) {
      return Optional.of(Relation.OWNER);
    }
    if (actor.has(Roles.COORDINATOR)) {
      return Optional.of(Relation.TRUSTED_READER);
    }
    return actor.personId().flatMap(reader -> relation(reader, profile));
  }

  @Override
  protected State state(ProfileEntity profile) {
    return profile.retired() ? State.RETIRED : State.IN_USE;
  }

  private Optional<Relation> relation(UUID reader, ProfileEntity profile) {
    if (readers.stream().anyMatch(feature -> feature.mayReadResume(reader, profile.id()))) {
      return Optional.of(Relation.TRUSTED_READER);
    }
    return reads(reader, profile) ? Optional.of(Relation.READER) : Optional.empty();
  }

  private boolean reads(UUID reader, ProfileEntity profile) {
    return (profile.listed() && !people.apartFrom(reader).contains(profile.personId()))
        || readers.stream().anyMatch(feature -> feature.mayRead(reader, profile.id()));
  }
}
