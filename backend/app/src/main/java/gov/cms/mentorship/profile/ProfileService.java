package gov.cms.mentorship.profile;

import gov.cms.mentorship.person.CurrentPerson;
import gov.cms.mentorship.person.People;
import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.program.Policy;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.program.Terms;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.problem.FieldError;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.problem.ProblemType;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reading and writing of single profiles. */
@ApplicationScoped
class ProfileService {

  private final ProfileRepository repository;
  private final List<ProfileReaders> readers;
  private final CurrentPerson current;
  private final People people;
  private final Programs programs;
  private final Terms taxonomy;
  private final Clock clock;

  ProfileService(
      ProfileRepository repository,
      @All List<ProfileReaders> readers,
      CurrentPerson current,
      People people,
      Programs programs,
      Terms taxonomy,
      Clock clock) {
    this.repository = repository;
    this.readers = readers;
    this.current = current;
    this.people = people;
    this.programs = programs;
    this.taxonomy = taxonomy;
    this.clock = clock;
  }

  Versioned<Profile> get(UUID id) {
    ProfileEntity profile =
        repository.findByIdOptional(id).orElseThrow(() -> Problem.notFound("profile"));
    checkReadable(profile.id(), profile.personId(), profile.listed());
    return view(profile, people.ref(profile.personId()));
  }

  @Transactional
  Versioned<Profile> update(UUID id, Precondition precondition, ProfileUpdate update) {
    checkOwn(repository.facts(id).orElseThrow(() -> Problem.notFound("profile")));
    ProfileEntity profile = precondition.check(repository.locked(id));
    if (profile.retired()) {
      throw Problem.of(
          ProblemType.ILLEGAL_TRANSITION,
          "This profile belongs to an enrollment that was withdrawn. Enroll again for a new one.");
    }
    Policy.Engagements places = programs.require(profile.program()).policy().engagements();
    List<FieldError> errors = errorsOf(profile, update, places);
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
    PersonRef person = people.ref(profile.personId());
    profile.describe(update, places.defaultCapacity(), clock.instant());
    profile.searchBy(SearchText.of(profile, person, taxonomy));
    checkStaysComplete(profile);
    repository.flush();
    return view(profile, person);
  }

  private List<FieldError> errorsOf(
      ProfileEntity profile, ProfileUpdate update, Policy.Engagements places) {
    List<FieldError> errors = new ArrayList<>();
    for (ProfileUpdate.Choice choice : update.choices()) {
      errors.addAll(taxonomy.unknown(choice.kind(), choice.codes(), "/" + choice.field()));
    }
    switch (profile.role()) {
      case MENTOR -> {
        int capacity = update.capacity().orElse(places.defaultCapacity());
        if (capacity > places.maxCapacity()) {
          errors.add(
              new FieldError(
                  "/capacity", "At most %d in this program.".formatted(places.maxCapacity())));
        }
        if (capacity < profile.placesTaken()) {
          errors.add(
              new FieldError(
                  "/capacity",
                  "You mentor %d people now. Offer at least as many places, or none to new people."
                      .formatted(profile.placesTaken())));
        }
        if (update.goals().isPresent()) {
          errors.add(new FieldError("/goals", "Only mentees have goals here. Leave it out."));
        }
      }
      case MENTEE -> {
        if (update.capacity().isPresent()) {
          errors.add(new FieldError("/capacity", "Only mentors offer places. Leave it out."));
        }
      }
    }
    return errors;
  }

  private static void checkStaysComplete(ProfileEntity profile) {
    List<FieldError> missing = Completeness.of(profile).missing();
    if (!profile.draft() && !missing.isEmpty()) {
      throw Problem.of(
          ProblemType.INCOMPLETE,
          "Others rely on this profile. Fill in what errors name, and save again.",
          "errors",
          missing);
    }
  }

  private void checkOwn(ProfileRef facts) {
    if (!current.is(facts.personId())) {
      checkReadable(facts.id(), facts.personId(), facts.listed());
      throw Problem.of(ProblemType.FORBIDDEN, "Only the person whose profile it is can change it.");
    }
  }

  private void checkReadable(UUID profileId, UUID personId, boolean listed) {
    UUID reader = current.id();
    boolean readable =
        reader.equals(personId)
            || current.isCoordinator()
            || (listed && !people.apartFrom(reader).contains(personId))
            || readers.stream().anyMatch(feature -> feature.mayRead(reader, profileId));
    if (!readable) {
      throw Problem.notFound("profile");
    }
  }

  private static Versioned<Profile> view(ProfileEntity profile, PersonRef person) {
    return new Versioned<>(Profile.of(profile, person), profile.version());
  }
}
