package gov.cms.mentorship.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Which tables the queries of a package read besides its own. Joins do not show in the imports, so
 * the queries themselves are read, HQL and SQL alike.
 */
class QueriesTest {

  private static final Path SOURCES = Path.of("src/main/java/gov/cms/mentorship");
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

  /** What a package may read of others. Each name is a decision; all lie below the package. */
  private static final Map<String, Set<String>> READS =
      Map.ofEntries(
          Map.entry("closure", Set.of("program")),
          Map.entry("profile", Set.of("person")),
          Map.entry("enrollment", Set.of("person")),
          Map.entry("approval", Set.of("person", "enrollment")),
          Map.entry("event", Set.of("enrollment")),
          Map.entry("engagement", Set.of("person")),
          Map.entry("agreement", Set.of("engagement")),
          Map.entry("goal", Set.of("engagement")),
          Map.entry("matchrequest", Set.of("person", "enrollment", "engagement")),
          Map.entry(
              "matching",
              Set.of(
                  "profile",
                  "profile_term",
                  "profile_skill",
                  "profile_meeting_mode",
                  "person",
                  "enrollment",
                  "match_request",
                  "engagement")),
          Map.entry("meeting", Set.of("engagement")),
          Map.entry("report", Set.of("person", "engagement", "meeting")),
          Map.entry("response", Set.of("person", "survey")),
          Map.entry(
              "notification",
              Set.of(
                  "person",
                  "enrollment",
                  "match_request",
                  "engagement",
                  "event",
                  "event_booking",
                  "intake_item",
                  "domain_event")),
          Map.entry(
              "metrics",
              Set.of("enrollment", "engagement", "match_request", "meeting", "meeting_report")));

  /** Tables without an entity, and who owns them. */
  private static final Map<String, String> OTHER_TABLES =
      Map.ofEntries(
          Map.entry("audit_event", "shared"),
          Map.entry("audit_key", "shared"),
          Map.entry("domain_event", "shared"),
          Map.entry("event_delivery_failure", "shared"),
          Map.entry("idempotency_key", "shared"),
          Map.entry("link_token", "shared"),
          Map.entry("match_request_pause", "matchrequest"),
          Map.entry("timer", "timer"),
          Map.entry("scheduled_tasks", "shared"),
          Map.entry("person_block", "person"),
          Map.entry("program", "program"),
          Map.entry("resume", "profile"),
          Map.entry("resume_content", "profile"),
          Map.entry("taxonomy_term", "program"),
          Map.entry("survey_batch", "response"),
          Map.entry("survey_response", "response"));

  private static final Pattern CREATED = Pattern.compile("(?i)create table (\\w+)");
  private static final Pattern DROPPED = Pattern.compile("(?i)drop table (\\w+)");
  private static final Pattern ENTITY =
      Pattern.compile(
          "@Entity\\b.*?@Table\\(name = \"(\\w+)\"\\).*?\\bclass (\\w+)", Pattern.DOTALL);
  private static final Pattern PARTS =
      Pattern.compile("@CollectionTable\\(\\s*name = \"(\\w+)\"", Pattern.DOTALL);
  private static final Pattern LITERAL =
      Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
  private static final Pattern READ =
      Pattern.compile("(?i)\\b(?:from|join|into|update|using)\\s+(?:only\\s+)?([A-Za-z_]+)");

  private static final Pattern NATIVE =
      Pattern.compile(
          "createNativeQuery\\([^;]*?,\\s*(\\w+)\\.class\\)\\s*\\.(\\w+)", Pattern.DOTALL);

  /** Entity or table to table. */
  private final Map<String, String> tables = new HashMap<>();

  /** Table to package. */
  private final Map<String, String> owners = new HashMap<>(OTHER_TABLES);

  private final Map<Path, String> sources = new TreeMap<>();

  QueriesTest() {
    for (Path file : files(SOURCES, ".java")) {
      sources.put(file, read(file));
    }
    sources.forEach((file, text) -> {
      matches(ENTITY, text)
          .forEach(entity -> {
            tables.put(entity.group(2), entity.group(1));
            owners.put(entity.group(1), packageOf(file));
          });
      matches(PARTS, text).forEach(part -> owners.put(part.group(1), packageOf(file)));
    });
    owners.keySet().forEach(table -> tables.put(table, table));
  }

  @Test
  void aPackageReadsItsOwnTablesAndThoseItIsAllowedTo() {
    Map<String, Set<String>> found = new TreeMap<>();
    sources.forEach((file, text) -> {
      String reader = packageOf(file);
      tablesIn(text)
          .filter(table -> !reader.equals(owners.get(table)))
          .forEach(table -> found.computeIfAbsent(reader, any -> new TreeSet<>()).add(table));
    });
    assertThat(found).isEqualTo(READS);
  }

  @Test
  void whatAPackageMayReadLiesBelowIt() {
    READS.forEach((reader, read) ->
        assertThat(read)
            .as(reader)
            .allMatch(
                table -> ArchitectureTest.below(reader).toList().contains(owners.get(table))));
  }

  @Test
  void everyTableHasAnOwner() {
    List<String> created =
        files(MIGRATIONS, ".sql").stream()
            .flatMap(file -> matches(CREATED, read(file)))
            .map(table -> table.group(1))
            .toList();
    List<String> dropped =
        files(MIGRATIONS, ".sql").stream()
            .flatMap(file -> matches(DROPPED, read(file)))
            .map(table -> table.group(1))
            .toList();
    assertThat(created).filteredOn(table -> !dropped.contains(table)).allMatch(owners::containsKey);
  }

  /** Otherwise it is read anew each time, and all that was read stays: see InterpretationTest. */
  @Test
  void aNativeQueryOfOneColumnNamesIt() {
    List<String> found =
        sources.values().stream()
            .flatMap(text -> matches(NATIVE, LITERAL.matcher(text).replaceAll("\"\"")))
            .filter(query -> !query.group(1).equals("Tuple") && !query.group(1).endsWith("Entity"))
            .map(query -> query.group(2))
            .toList();
    assertThat(found).isNotEmpty().containsOnly("addScalar");
  }

  @Test
  void aQueryOfAnotherTableIsNoticedHoweverItIsWritten() {
    assertThat(tablesIn("q(\"select p from PersonEntity p\");")).containsExactly("person");
    assertThat(tablesIn("q(\"\"\"\n  select 1 from\n  engagement e join meeting m\"\"\")"))
        .containsExactly("engagement", "meeting");
    assertThat(tablesIn("of(em, \"x\", \"EngagementEntity e\")")).containsExactly("engagement");
    assertThat(tablesIn("// from person")).isEmpty();
  }

  private Stream<String> tablesIn(String source) {
    return matches(LITERAL, source)
        .map(literal -> literal.group(1) == null ? literal.group(2) : literal.group(1))
        .flatMap(text ->
            Stream.concat(
                matches(READ, text).map(read -> read.group(1)),
                matches(Pattern.compile("\\b[A-Z]\\w+\\b"), text).map(MatchResult::group)))
        .filter(tables::containsKey)
        .map(tables::get)
        .distinct();
  }

  private static Stream<MatchResult> matches(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.results();
  }

  private static String packageOf(Path file) {
    return SOURCES.relativize(file).getName(0).toString();
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
