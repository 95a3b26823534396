package gov.cms.mentorship.program;

import java.util.Optional;

/**
 * One term of the taxonomy.
 *
 * @param code its stable name
 * @param title its name for people
 * @param description what it means
 * @param group the heading it belongs under
 */
public record Term(
    String code, String title, Optional<String> description, Optional<String> group) {}
