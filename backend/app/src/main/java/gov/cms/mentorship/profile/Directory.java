package gov.cms.mentorship.profile;

import java.util.List;
import java.util.Optional;

/**
 * A part of the directory.
 *
 * @param items in the order asked for
 * @param nextCursor where the next part begins; absent on the last
 * @param total how many there were in all parts when the first was read
 * @param facets how many there would be for each choice of a filter; counted for the first part
 *     alone
 */
record Directory(
    List<ProfileCard> items, Optional<String> nextCursor, long total, Optional<Facets> facets) {

  /** The choices of each filter, counted with all other filters applied. */
  record Facets(
      List<Facet> topics,
      List<Facet> focusAreas,
      List<Facet> workRoles,
      List<Facet> certifications,
      List<Facet> meetingModes,
      List<Facet> cadences,
      List<Facet> components) {}

  /** How many mentors one choice leaves. */
  record Facet(String code, long count) {}
}
