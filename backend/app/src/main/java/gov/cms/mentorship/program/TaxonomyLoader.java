package gov.cms.mentorship.program;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Loads the taxonomy at each start: work roles and competency areas from the NICE Framework,
 * control families from NIST SP 800-53, the rest from the programs' own list.
 */
@ApplicationScoped
class TaxonomyLoader {

  private static final String NICE = "/taxonomy/nice-framework-2.2.0.json";
  private static final String NIST = "/taxonomy/nist-800-53-r5-families.csv";
  private static final String OWN = "/taxonomy/program-terms.yaml";

  private final Terms taxonomy;
  private final Actors actors;

  TaxonomyLoader(Terms taxonomy, Actors actors) {
    this.actors = actors;
    this.taxonomy = taxonomy;
  }

  void load(@Observes @Priority(PresetLoader.ORDER) StartupEvent start) {
    try {
      Map<TermKind, List<Term>> terms = new EnumMap<>(ownTerms());
      JsonNode nice;
      try (InputStream content = open(NICE)) {
        nice = new ObjectMapper().readTree(content);
      }
      terms.put(TermKind.WORK_ROLE, workRoles(nice));
      terms.put(TermKind.COMPETENCY_AREA, competencyAreas(nice));
      terms.put(TermKind.CONTROL_FAMILY, controlFamilies());
      actors.as(new Actor.Job("start"), () -> taxonomy.load(terms));
    } catch (IOException unreadable) {
      throw new IllegalStateException("Cannot read the taxonomy", unreadable);
    }
  }

  private static Map<TermKind, List<Term>> ownTerms() throws IOException {
    ObjectMapper yaml = new ObjectMapper(new YAMLFactory()).findAndRegisterModules();
    try (InputStream content = open(OWN)) {
      return yaml.readValue(content, new TypeReference<>() {});
    }
  }

  private static List<Term> workRoles(JsonNode nice) {
    List<Term> roles = new ArrayList<>();
    for (JsonNode role : nice.path("workRoles")) {
      String category = nice.path("categories").path(role.path("category").asText()).asText();
      roles.add(term(role, Optional.of(inSentenceCase(category))));
    }
    return roles;
  }

  /** The framework prints its categories in capitals. */
  private static String inSentenceCase(String heading) {
    return heading.isEmpty()
        ? heading
        : heading.charAt(0) + heading.substring(1).toLowerCase(Locale.ROOT);
  }

  private static List<Term> competencyAreas(JsonNode nice) {
    List<Term> areas = new ArrayList<>();
    nice.path("competencyAreas").forEach(area -> areas.add(term(area, Optional.empty())));
    return areas;
  }

  private static List<Term> controlFamilies() throws IOException {
    CsvMapper csv = new CsvMapper();
    List<Term> families = new ArrayList<>();
    try (InputStream content = open(NIST)) {
      csv.readerFor(JsonNode.class)
          .with(CsvSchema.emptySchema().withHeader())
          .<JsonNode>readValues(content)
          .forEachRemaining(family -> families.add(term(family, Optional.empty())));
    }
    return families;
  }

  private static Term term(JsonNode node, Optional<String> group) {
    return new Term(
        node.path("id").asText(),
        node.path("title").asText(),
        Optional.of(node.path("description").asText()).filter(text -> !text.isEmpty()),
        group.filter(text -> !text.isEmpty()));
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(TaxonomyLoader.class.getResourceAsStream(file), file);
  }
}
