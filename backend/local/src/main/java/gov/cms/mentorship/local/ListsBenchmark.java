package gov.cms.mentorship.local;

import gov.cms.mentorship.fixtures.CrowdedProgram;
import gov.cms.mentorship.platform.DemoAccount;
import gov.cms.mentorship.platform.DemoAccounts;
import gov.cms.mentorship.platform.LocalPlatform;
import gov.cms.mentorship.platform.LocalPlatformException;
import gov.cms.mentorship.platform.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Measures every list with very many rows: its first page and one from its middle, through HTTP,
 * against the very statements of that page by plain JDBC in the same run. What HTTP, sign-in and
 * JSON add is in the ratio. Prints figures and asserts nothing.
 */
public final class ListsBenchmark {

  private static final String PROGRAM = "cms-isso";
  private static final List<Integer> PAIRS = List.of(5_000, 50_000);

  /** Calls are repeated so often, or less often if that takes too long. */
  private static final int ROUNDS = 300;

  private static final int LEAST_ROUNDS = 40;
  private static final Duration LONG = Duration.ofSeconds(6);
  private static final double AIM = 1.5;

  /** A list as somebody reads it. */
  private record Reading(String name, DemoAccount reader, String path) {}

  /** 95 of 100 calls were at most this fast, in milliseconds. */
  private record Figures(double http, double jdbc, int statements) {

    double ratio() {
      return http / jdbc;
    }
  }

  private final LocalPlatform platform;
  private final ServerLog log;
  private final ListCalls calls;

  private ListsBenchmark(LocalPlatform platform, ServerLog log, ListCalls calls) {
    this.platform = platform;
    this.log = log;
    this.calls = calls;
  }

  /** Prints the figures. */
  public static void main(String[] arguments) {
    Benchmark.main(
        "lists",
        (platform, application, calls, logs) ->
            new ListsBenchmark(
                    platform,
                    new ServerLog(logs.resolve("postgres.log"), platform.postgres()),
                    calls)
                .run());
  }

  private void run() throws SQLException {
    UUID reader = calls.personId(DemoAccounts.COORDINATOR);
    UUID mentee = calls.personId(DemoAccounts.MENTEE);
    Map<String, List<Figures>> before = new LinkedHashMap<>();
    int from = 1;
    for (int pairs : PAIRS) {
      System.out.printf(
          Locale.ROOT,
          "%nFilling up to %,d profiles, enrollments and engagements ...%n",
          2 * pairs);
      try (Connection owner = platform.postgres().connect(PostgresServer.OWNER);
          Statement settle = owner.createStatement()) {
        owner.setAutoCommit(false);
        CrowdedProgram.fill(owner, PROGRAM, from, pairs, reader);
        owner.commit();
        owner.setAutoCommit(true);
        settle.execute(CrowdedProgram.settling());
      }
      if (from == 1) {
        chooseTopics(mentee);
      }
      from = pairs + 1;
      System.out.printf(
          "%-46s %8s %22s %22s   %s%n",
          "p95 in ms; HTTP / JDBC = ratio", "SQL", "first page", "page in the middle", "growth");
      for (Reading list : lists()) {
        List<Figures> figures = measure(list);
        print(list, figures, before.getOrDefault(list.name(), List.of()));
        before.put(list.name(), figures);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%nAims: ratio and growth at most %.1f. JDBC: the statements of the same page, no HTTP, no sign-in, no JSON.%n",
        AIM);
  }

  private static List<Reading> lists() {
    String program = "program=" + PROGRAM;
    String engagement = "/engagements/" + CrowdedProgram.ENGAGEMENT;
    DemoAccount coordinator = DemoAccounts.COORDINATOR;
    return List.of(
        new Reading("enrollments, latest change", coordinator, "/enrollments?" + program),
        new Reading(
            "enrollments in one state, by name",
            coordinator,
            "/enrollments?sort=name&state=ACTIVE&" + program),
        new Reading("engagements, latest", coordinator, "/engagements?" + program),
        new Reading(
            "engagements in two states, by end",
            coordinator,
            "/engagements?sort=endsOn&state=ACTIVE&state=PAUSED&" + program),
        new Reading("engagements, mine", coordinator, "/engagements?person=me&" + program),
        new Reading("match requests, all", coordinator, "/match-requests?" + program),
        new Reading(
            "match requests, sent, pending",
            coordinator,
            "/match-requests?box=SENT&state=PENDING&" + program),
        new Reading(
            "match requests, received", coordinator, "/match-requests?box=RECEIVED&" + program),
        new Reading("meetings of one engagement", coordinator, engagement + "/meetings?"),
        new Reading("goals of one engagement", coordinator, engagement + "/goals?"),
        new Reading("meeting reports", coordinator, "/meeting-reports?" + program),
        new Reading("surveys", coordinator, "/surveys?" + program),
        new Reading("survey invitations, mine", coordinator, "/survey-invitations?"),
        new Reading("directory, relevance, coordinator", coordinator, "/profiles?" + program),
        new Reading("directory, relevance, mentee", DemoAccounts.MENTEE, "/profiles?" + program),
        new Reading("directory, by name", DemoAccounts.MENTEE, "/profiles?sort=name&" + program));
  }

  private List<Figures> measure(Reading list) throws SQLException {
    String cursor = calls.cursorInTheMiddle(list.reader(), list.path());
    return List.of(
        measure(list.reader(), list.path() + "&limit=50"),
        measure(list.reader(), list.path() + "&limit=50&cursor=" + cursor));
  }

  private Figures measure(DemoAccount reader, String path) throws SQLException {
    ListCalls.Call call = calls.prepare(reader, path);
    repeatedly(call::send);
    List<ServerLog.Sent> sent = log.during(call::send);
    List<Long> http = new ArrayList<>();
    List<Long> jdbc = new ArrayList<>();
    try (Connection connection = platform.postgres().connect(PostgresServer.APPLICATION)) {
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      repeatedly(() -> run(sent, connection));
      repeatedly(() -> {
        long begin = System.nanoTime();
        call.send();
        long middle = System.nanoTime();
        run(sent, connection);
        http.add(middle - begin);
        jdbc.add(System.nanoTime() - middle);
      });
    }
    return new Figures(p95(http), p95(jdbc), sent.size());
  }

  private static void run(List<ServerLog.Sent> statements, Connection connection) {
    try {
      for (ServerLog.Sent statement : statements) {
        statement.run(connection);
      }
      connection.commit();
    } catch (SQLException failure) {
      throw new LocalPlatformException("A statement of the page fails by itself", failure);
    }
  }

  private static void repeatedly(Runnable action) {
    long begin = System.nanoTime();
    for (int i = 0; i < ROUNDS; i++) {
      if (i >= LEAST_ROUNDS && System.nanoTime() - begin > LONG.toNanos()) {
        return;
      }
      action.run();
    }
  }

  /** The mentee's own topics, which order the directory for them. */
  private void chooseTopics(UUID mentee) throws SQLException {
    try (Connection owner = platform.postgres().connect(PostgresServer.OWNER);
        Statement statement = owner.createStatement()) {
      statement.execute(
          """
          insert into profile (id, version, created_at, updated_at, updated_by, person_id, program, role, headline,
              summary, places_taken, open_to_requests, draft, listed, retired, search_text)
          values ('%1$s', 0, timestamptz '2026-01-01 00:00Z', timestamptz '2026-01-01 00:00Z', 'crowd', '%1$s', '%2$s', 'MENTEE', '', '', 0, true, false, false, false, '');
          insert into profile_term (profile_id, kind, code)
          (select '%1$s'::uuid, kind, code from taxonomy_term where kind = 'TOPIC' order by code limit 4)
          union all
          (select '%1$s'::uuid, kind, code from taxonomy_term where kind = 'FOCUS_AREA' order by code limit 2)\
          """
              .formatted(mentee, PROGRAM));
    }
  }

  private static double p95(List<Long> nanos) {
    return nanos.stream().sorted().toList().get(nanos.size() * 95 / 100) / 1e6;
  }

  private static void print(Reading list, List<Figures> figures, List<Figures> before) {
    StringBuilder growth = new StringBuilder();
    for (int i = 0; i < before.size(); i++) {
      growth.append(" %.2f".formatted(figures.get(i).http() / before.get(i).http()));
    }
    Figures first = figures.getFirst();
    Figures deep = figures.getLast();
    System.out.printf(
        Locale.ROOT,
        "%-46s %4d %3d %7.1f /%6.1f =%5.2f %7.1f /%6.1f =%5.2f  %s%n",
        list.name(),
        first.statements(),
        deep.statements(),
        first.http(),
        first.jdbc(),
        first.ratio(),
        deep.http(),
        deep.jdbc(),
        deep.ratio(),
        growth);
  }
}
