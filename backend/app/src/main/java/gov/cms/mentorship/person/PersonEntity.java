package gov.cms.mentorship.person;

import gov.cms.mentorship.shared.actor.SignedIn;
import gov.cms.mentorship.shared.persistence.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One human. Name and email follow the identity provider; the rest is the person's own to say. */
@Entity
@Table(name = "person")
class PersonEntity extends VersionedEntity {

  @Column(name = "subject", nullable = false, updatable = false)
  private String subject;

  @Column(name = "given_name", nullable = false)
  private String givenName;

  @Column(name = "family_name", nullable = false)
  private String familyName;

  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "email", nullable = false)
  private String email;

  @Column(name = "phone")
  private @Nullable String phone;

  @Column(name = "component")
  private @Nullable String component;

  @Enumerated(EnumType.STRING)
  @Column(name = "employment")
  private @Nullable Employment employment;

  @Enumerated(EnumType.STRING)
  @Column(name = "isso_standing")
  private @Nullable IssoStanding issoStanding;

  @Column(name = "manager_name")
  private @Nullable String managerName;

  @Column(name = "manager_email")
  private @Nullable String managerEmail;

  @Column(name = "time_zone", nullable = false)
  private String timeZone;

  /** Kept by the database: how the person is found and sorted. */
  @Column(name = "sort_name", nullable = false, insertable = false, updatable = false)
  private String sortName = "";

  protected PersonEntity() {}

  /** Takes over what the identity provider says; tells whether any of it is new. */
  boolean follow(SignedIn account) {
    if (givenName.equals(account.givenName())
        && familyName.equals(account.familyName())
        && email.equals(account.email())) {
      return false;
    }
    this.givenName = account.givenName();
    this.familyName = account.familyName();
    this.name = nameOf(account);
    this.email = account.email();
    return true;
  }

  /** The name that others read. */
  static String nameOf(SignedIn account) {
    return (account.givenName() + " " + account.familyName()).strip();
  }

  void describe(MeUpdate update) {
    this.phone = update.phone().orElse(null);
    this.component = update.component().orElse(null);
    this.employment = update.employment().orElse(null);
    this.issoStanding = update.issoStanding().orElse(null);
    this.managerName = update.managerName().orElse(null);
    this.managerEmail = update.managerEmail().orElse(null);
    this.timeZone = update.timeZone().getId();
  }

  String givenName() {
    return givenName;
  }

  String familyName() {
    return familyName;
  }

  String name() {
    return name;
  }

  String email() {
    return email;
  }

  Optional<String> phone() {
    return Optional.ofNullable(phone);
  }

  Optional<String> component() {
    return Optional.ofNullable(component);
  }

  Optional<Employment> employment() {
    return Optional.ofNullable(employment);
  }

  Optional<IssoStanding> issoStanding() {
    return Optional.ofNullable(issoStanding);
  }

  Optional<String> managerName() {
    return Optional.ofNullable(managerName);
  }

  Optional<String> managerEmail() {
    return Optional.ofNullable(managerEmail);
  }

  /** Whom the person answers to, once both name and address are known. */
  Optional<Manager> manager() {
    return managerName().flatMap(name -> managerEmail().map(email -> new Manager(name, email)));
  }

  String timeZone() {
    return timeZone;
  }

  PersonRef ref() {
    return new PersonRef(id(), name, component());
  }

  Contact contact() {
    return new Contact(name, email, phone());
  }
}
