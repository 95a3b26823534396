package gov.cms.mentorship.survey;

import gov.cms.mentorship.shared.privacy.Counted;
import java.util.Map;

/**
 * What was answered to a question.
 *
 * @param people how many people have answered it
 * @param byCode how often each answer was given, by rating or code
 */
record GivenAnswers(int people, Map<String, Counted> byCode) {

  static final GivenAnswers NONE = new GivenAnswers(0, Map.of());

  Counted of(String code) {
    return byCode.getOrDefault(code, Counted.people(code, 0));
  }
}
