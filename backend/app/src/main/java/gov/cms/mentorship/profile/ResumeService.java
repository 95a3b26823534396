package gov.cms.mentorship.profile;

import gov.cms.mentorship.person.People;
import gov.cms.mentorship.profile.ProfileLifecycle.Action;
import gov.cms.mentorship.profile.ProfileLifecycle.Relation;
import gov.cms.mentorship.shared.access.Seen;
import gov.cms.mentorship.shared.audit.ReadTrail;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.problem.CommonProblem;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Reading and writing of résumés: a part of the profile, with its version. */
@ApplicationScoped
class ResumeService {

  private static final String WHAT = "résumé";

  private final ProfileAccess access;
  private final ResumeStore store;
  private final ProfileRepository profiles;
  private final People people;
  private final ReadTrail trail;
  private final Clock clock;

  ResumeService(
      ProfileAccess access,
      ResumeStore store,
      ProfileRepository profiles,
      People people,
      ReadTrail trail,
      Clock clock) {
    this.access = access;
    this.store = store;
    this.profiles = profiles;
    this.people = people;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * The file, for its person and those who may also read contact data; each look of others is put
   * on record.
   */
  @Transactional
  Versioned<ResumeFile> get(UUID id) {
    Seen<ProfileEntity, Relation> seen = access.see(id);
    ProfileEntity profile = seen.entity();
    if (seen.relation() == Relation.READER) {
      throw Problem.of(
          CommonProblem.FORBIDDEN,
          "A résumé is for the support team and for people whose mentorship is open.");
    }
    Resume resume = store.find(id).orElseThrow(() -> Problem.notFound(WHAT));
    if (seen.relation() == Relation.TRUSTED_READER) {
      trail.contactsRead("resume", id, List.of(profile.personId()));
    }
    byte[] content = store.content(id).orElseThrow(() -> Problem.notFound(WHAT));
    return new Versioned<>(
        new ResumeFile(nameOf(people.ref(profile.personId()).name(), resume.kind()), content),
        profile.version());
  }

  /** Whether the caller may write it now; nothing of a file is looked at before. */
  @Transactional
  void check(UUID id, Precondition precondition) {
    changed(id, precondition);
  }

  @Transactional
  Versioned<Profile> put(UUID id, Precondition precondition, ResumeKind kind, int size, Path file) {
    ProfileEntity profile = changed(id, precondition);
    Resume resume = new Resume(kind, size, clock.instant());
    store.put(id, resume, file);
    return touched(profile, Optional.of(resume));
  }

  @Transactional
  Versioned<Profile> remove(UUID id, Precondition precondition) {
    ProfileEntity profile = changed(id, precondition);
    if (!store.remove(id)) {
      throw Problem.notFound(WHAT);
    }
    return touched(profile, Optional.empty());
  }

  private ProfileEntity changed(UUID id, Precondition precondition) {
    Seen<ProfileEntity, Relation> seen = access.change(id, Action.UPDATE, precondition);
    ProfileLifecycle.TABLE.next(access.state(seen.entity()), Action.UPDATE, seen.relation());
    return seen.entity();
  }

  private Versioned<Profile> touched(ProfileEntity profile, Optional<Resume> resume) {
    profile.resumeChanged(clock.instant());
    profiles.flush();
    return new Versioned<>(
        Profile.of(profile, people.ref(profile.personId()), resume), profile.version());
  }

  /** The person's name as far as ASCII says it, and what the file really is. */
  private static String nameOf(String person, ResumeKind kind) {
    String ascii =
        Normalizer.normalize(person, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return (ascii.isEmpty() ? "resume" : "resume-" + ascii) + "." + kind.ending();
  }
}
