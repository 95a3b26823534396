package gov.cms.mentorship.profile;

import gov.cms.mentorship.program.TermKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The terms of all profiles as rows of their own, to be counted without the profiles. */
@Entity
@Immutable
@Table(name = "profile_term")
@IdClass(ChosenTerm.Key.class)
class ChosenTerm {

  record Key(UUID profileId, TermKind kind, String code) implements Serializable {}

  @Id
  @Column(name = "profile_id", nullable = false)
  private UUID profileId;

  @Id
  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private TermKind kind;

  @Id
  @Column(name = "code", nullable = false)
  private String code;

  protected ChosenTerm() {}
}
