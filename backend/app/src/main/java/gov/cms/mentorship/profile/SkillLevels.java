package gov.cms.mentorship.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The levels of one skill, 1 to 5: both of a mentee, or the one that a mentor offers. */
@Embeddable
record SkillLevels(
    @Column(name = "current_level") @Nullable Integer current,
    @Column(name = "wanted_level") @Nullable Integer wanted,
    @Column(name = "offered_level") @Nullable Integer offered) {}
