package gov.cms.mentorship.profile;

import gov.cms.mentorship.person.People;
import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.profile.ProfileLifecycle.Action;
import gov.cms.mentorship.profile.ProfileLifecycle.Relation;
import gov.cms.mentorship.program.Policy;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.program.Terms;
import gov.cms.mentorship.shared.access.Seen;
import gov.cms.mentorship.shared.http.MergePatch;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.persistence.Reading;
import gov.cms.mentorship.shared.problem.CommonProblem;
import gov.cms.mentorship.shared.problem.FieldError;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reading and writing of single profiles. */
@ApplicationScoped
class ProfileService {

  private final ProfileRepository repository;
  private final ProfileAccess access;
  private final ResumeStore resumes;
  private final People people;
  private final Programs programs;
  private final Terms taxonomy;
  private final Clock clock;

  ProfileService(
      ProfileRepository repository,
      ProfileAccess access,
      ResumeStore resumes,
      People people,
      Programs programs,
      Terms taxonomy,
      Clock clock) {
    this.repository = repository;
    this.access = access;
    this.resumes = resumes;
    this.people = people;
    this.programs = programs;
    this.taxonomy = taxonomy;
    this.clock = clock;
  }

  /** A profile as the caller sees it, or only as much of it as these would. */
  @Reading
  Versioned<Profile> get(UUID id, Optional<ProfileAudience> as) {
    Seen<ProfileEntity, Relation> seen = access.see(id);
    ProfileEntity profile = seen.entity();
    boolean withResume =
        seen.relation() != Relation.READER && !as.equals(Optional.of(ProfileAudience.PARTICIPANTS));
    return view(
        profile, people.ref(profile.personId()), withResume ? resumes.find(id) : Optional.empty());
  }

  @Transactional
  Versioned<Profile> update(UUID id, Precondition precondition, MergePatch<ProfileUpdate> patch) {
    Seen<ProfileEntity, Relation> seen = access.change(id, Action.UPDATE, precondition);
    ProfileEntity profile = seen.entity();
    ProfileLifecycle.TABLE.next(access.state(profile), Action.UPDATE, seen.relation());
    PersonRef person = people.ref(profile.personId());
    Optional<Resume> resume = resumes.find(id);
    ProfileUpdate update = patch.applyTo(Profile.of(profile, person, resume));
    Policy.Engagements places = programs.require(profile.program()).policy().engagements();
    List<FieldError> errors = errorsOf(profile, update, places);
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
    profile.describe(update, places.defaultCapacity(), clock.instant());
    profile.searchBy(SearchText.of(profile, person, taxonomy));
    checkStaysComplete(profile);
    repository.flush();
    return view(profile, person, resume);
  }

  private List<FieldError> errorsOf(
      ProfileEntity profile, ProfileUpdate update, Policy.Engagements places) {
    List<FieldError> errors = new ArrayList<>();
    for (ProfileUpdate.Choice choice : update.choices()) {
      errors.addAll(taxonomy.unknown(choice.kind(), choice.codes(), "/" + choice.field()));
    }
    errors.addAll(errorsOf(profile.role(), update.assessment()));
    switch (profile.role()) {
      case MENTOR -> {
        int capacity = update.capacity().orElse(places.defaultCapacity());
        if (capacity > places.maxCapacity()) {
          errors.add(
              new FieldError(
                  "/capacity",
                  "Enter no more than %d, the limit of this program."
                      .formatted(places.maxCapacity())));
        }
        if (capacity < profile.placesTaken()) {
          errors.add(
              new FieldError(
                  "/capacity",
                  "You mentor %d people now. Offer at least that many places, or close your profile to new requests."
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

  private List<FieldError> errorsOf(ParticipantRole role, List<SkillAssessment> assessment) {
    List<FieldError> errors = new ArrayList<>();
    Set<ProfileTerm> rated = new HashSet<>();
    for (int i = 0; i < assessment.size(); i++) {
      SkillAssessment skill = assessment.get(i);
      String pointer = "/assessment/" + i;
      if (!taxonomy.unknown(skill.kind().terms(), List.of(skill.code()), pointer).isEmpty()) {
        errors.add(new FieldError(pointer + "/code", "Choose a code from the taxonomy."));
      }
      if (!rated.add(skill.term())) {
        errors.add(new FieldError(pointer + "/code", "Rate each topic and area once."));
      }
      boolean mentors = skill.current().isEmpty() && skill.wanted().isEmpty();
      boolean mentees = skill.current().isPresent() && skill.wanted().isPresent();
      switch (role) {
        case MENTOR -> {
          if (!mentors || skill.offered().isEmpty()) {
            errors.add(new FieldError(pointer, "Say which level you can give, and nothing else."));
          }
        }
        case MENTEE -> {
          if (!mentees || skill.offered().isPresent()) {
            errors.add(
                new FieldError(pointer, "Say which level you have and which you want, both."));
          }
        }
      }
    }
    return errors;
  }

  private static void checkStaysComplete(ProfileEntity profile) {
    List<FieldError> missing = Completeness.of(profile).missing();
    if (!profile.draft() && !missing.isEmpty()) {
      throw Problem.of(
          CommonProblem.INCOMPLETE,
          "Others rely on this profile. Fill in the fields named in errors, then save again.",
          "errors",
          missing);
    }
  }

  private static Versioned<Profile> view(
      ProfileEntity profile, PersonRef person, Optional<Resume> resume) {
    return new Versioned<>(Profile.of(profile, person, resume), profile.version());
  }
}
