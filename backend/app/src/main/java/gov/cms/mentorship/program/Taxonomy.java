package gov.cms.mentorship.program;

import java.util.List;
import java.util.Map;

/** The whole taxonomy, a list for each vocabulary. */
record Taxonomy(
    List<Term> focusAreas,
    List<Term> topics,
    List<Term> controlFamilies,
    List<Term> workRoles,
    List<Term> competencyAreas,
    List<Term> certifications,
    List<Term> qualities) {

  static Taxonomy of(Map<TermKind, List<Term>> terms) {
    return new Taxonomy(
        terms.getOrDefault(TermKind.FOCUS_AREA, List.of()),
        terms.getOrDefault(TermKind.TOPIC, List.of()),
        terms.getOrDefault(TermKind.CONTROL_FAMILY, List.of()),
        terms.getOrDefault(TermKind.WORK_ROLE, List.of()),
        terms.getOrDefault(TermKind.COMPETENCY_AREA, List.of()),
        terms.getOrDefault(TermKind.CERTIFICATION, List.of()),
        terms.getOrDefault(TermKind.QUALITY, List.of()));
  }
}
