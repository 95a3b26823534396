package gov.cms.mentorship.profile;

import gov.cms.mentorship.person.People;
import gov.cms.mentorship.person.PersonEvents;
import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Terms;
import gov.cms.mentorship.shared.event.DomainEvent;
import gov.cms.mentorship.shared.problem.FieldError;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Profiles as other features use them. Every method that writes joins the caller's transaction. */
@ApplicationScoped
public class Profiles {

  private final ProfileRepository repository;
  private final ProfileCards cards;
  private final ProfileAccess access;
  private final People people;
  private final Terms taxonomy;

  Profiles(
      ProfileRepository repository,
      ProfileCards cards,
      ProfileAccess access,
      People people,
      Terms taxonomy) {
    this.repository = repository;
    this.cards = cards;
    this.access = access;
    this.people = people;
    this.taxonomy = taxonomy;
  }

  /** What there is to know of a profile; a {@code not-found} problem if there is none. */
  public ProfileRef facts(UUID profileId) {
    return repository.facts(profileId).orElseThrow(() -> Problem.notFound("profile"));
  }

  /** As {@link #facts(UUID)} of a profile that the actor may read; {@code not-found} otherwise. */
  public ProfileRef see(UUID profileId) {
    return facts(access.see(profileId).entity().id());
  }

  /** The profile of a person's live enrollment in this role. */
  public Optional<ProfileRef> find(UUID person, String program, ParticipantRole role) {
    return repository.liveFacts(person, program, role);
  }

  /** The cards of some mentors, by the ids of their profiles. */
  public Map<UUID, ProfileCard> cards(Collection<UUID> profileIds) {
    return cards.of(profileIds);
  }

  /** Opens an empty profile. */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID open(UUID person, Program program, ParticipantRole role) {
    ProfileEntity profile =
        new ProfileEntity(
            person, program.slug(), role, program.policy().engagements().defaultCapacity());
    profile.searchBy(SearchText.of(profile, people.ref(person), taxonomy));
    repository.persist(profile);
    return profile.id();
  }

  /** Takes one of the mentor's places; a {@code capacity-full} problem if none is left. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void takePlace(UUID mentorProfileId) {
    if (!repository.takePlace(mentorProfileId)) {
      throw Problem.of(
          ProfileProblem.CAPACITY_FULL,
          "This mentor has as many mentees as they can take right now. Choose someone else or ask again later.");
    }
  }

  /** Gives a place back that was taken with {@link #takePlace(UUID)}. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void giveBackPlace(UUID mentorProfileId) {
    if (!repository.giveBackPlace(mentorProfileId)) {
      throw new IllegalStateException("Profile " + mentorProfileId + " has no place to give back");
    }
  }

  /** What a profile still needs before it can be submitted; pointers into the profile. */
  public List<FieldError> missing(UUID profileId) {
    return Completeness.of(
            repository.findByIdOptional(profileId).orElseThrow(() -> Problem.notFound("profile")))
        .missing();
  }

  /** Ends the time in which a profile may be half-filled. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void submit(UUID profileId) {
    locked(profileId).submit();
  }

  /** Makes a profile a draft again. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void reopen(UUID profileId) {
    locked(profileId).reopen();
  }

  /** Locks a profile until the end of the transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void lock(UUID profileId) {
    if (!repository.lock(profileId)) {
      throw Problem.notFound("profile");
    }
  }

  /**
   * What there is to know of a profile, which stays so until the end of the transaction. A mentor's
   * comes before a mentee's.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public ProfileRef hold(UUID profileId) {
    repository.hold(profileId);
    return facts(profileId);
  }

  /** Takes no new requests any more, until the mentor says otherwise. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void closeToRequests(UUID mentorProfileId) {
    locked(mentorProfileId).closeToRequests();
  }

  /**
   * Shows that a person is away from a program, or here again.
   *
   * @param until the last day away; nothing if the person is here
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void away(UUID person, String program, Optional<LocalDate> until) {
    repository.away(person, program, until);
  }

  /** Until when the people of some profiles are away, of those who are. */
  public Map<UUID, LocalDate> awayUntil(Collection<UUID> profileIds) {
    return repository.awayUntil(profileIds);
  }

  /** Shows a mentor's profile in the directory; a mentee's never is. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void list(UUID profileId) {
    locked(profileId).list();
  }

  /** Takes a profile out of the directory. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void unlist(UUID profileId) {
    locked(profileId).unlist();
  }

  /** Takes a profile out of the directory for good; its person may open another. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void retire(UUID profileId) {
    locked(profileId).retire();
  }

  private ProfileEntity locked(UUID profileId) {
    return repository.locked(profileId).orElseThrow(() -> Problem.notFound("profile"));
  }

  /**
   * Keeps the directory's search up to a person's name and component. The version stays: nothing
   * changed that somebody who edits the profile could overwrite.
   */
  void follow(@Observes DomainEvent event) {
    if (event.payload() instanceof PersonEvents.Changed) {
      UUID personId = event.subject().id();
      PersonRef person = people.ref(personId);
      // Locked first: the text is made of the words that stand there when it is written.
      repository
          .lockedOf(personId)
          .forEach(profile ->
              repository.update(
                  "searchText = ?1 where id = ?2",
                  SearchText.of(profile, person, taxonomy),
                  profile.id()));
    }
  }
}
