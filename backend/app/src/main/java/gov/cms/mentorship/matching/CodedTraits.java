package gov.cms.mentorship.matching;

/**
 * {@link Traits} in numbers.
 *
 * @param categories those of the work roles
 * @param cadence its place among all, or {@link #UNSAID}
 * @param offset of the clocks where they work, in seconds
 * @param component or {@link #UNSAID}
 * @param yearsOfExperience or {@link #UNSAID}
 */
record CodedTraits(
    CodedTopics topics,
    CodeSet focusAreas,
    CodeSet workRoles,
    CodeSet categories,
    CodeSet meetingModes,
    int cadence,
    int offset,
    int component,
    int yearsOfExperience) {

  /** In the place of what a person does not say. */
  static final int UNSAID = -1;
}
