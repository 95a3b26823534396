package gov.cms.mentorship.local;

import com.fasterxml.jackson.databind.JsonNode;
import gov.cms.mentorship.matching.assignment.Assignment;
import gov.cms.mentorship.matching.assignment.AssignmentProblem;
import gov.cms.mentorship.matching.assignment.AssignmentProblemBuilder;
import gov.cms.mentorship.matching.assignment.AssignmentSolver;
import gov.cms.mentorship.matching.assignment.Objective.MostPlaced;
import gov.cms.mentorship.platform.ChildProcess;
import gov.cms.mentorship.platform.DemoAccounts;
import gov.cms.mentorship.platform.LocalPlatform;
import gov.cms.mentorship.platform.LocalPlatformException;
import gov.cms.mentorship.platform.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures match runs from their creation to their result, the solver alone against JGraphT, and
 * the recommendations for one mentee. Prints figures and asserts nothing.
 */
public final class MatchingBenchmark {

  /** Its support team proposes pairs. */
  private static final String RUNS = "cms-isso";

  private static final String RECOMMENDATIONS = "hhs-mentoring";

  /**
   * How many wait for each other.
   *
   * @param rounds how often a run is made; the last one counts
   * @param aim in seconds, or 0 for none
   */
  private record Size(int mentees, int mentors, int rounds, double aim) {}

  private static final List<Size> SIZES =
      List.of(
          new Size(500, 250, 10, 0.5),
          new Size(5_000, 2_500, 2, 6),
          new Size(20_000, 10_000, 1, 40),
          new Size(50_000, 41_500, 1, 0));

  /** Among how many mentors one mentee is to be told the best, and within how many milliseconds. */
  private record Choice(int mentors, double aim) {}

  private static final List<Choice> CHOICES = List.of(new Choice(400, 30), new Choice(100_000, 60));

  private static final int MOST_STATEMENTS = 10;
  private static final int MOST_KILOBYTES = 64;
  private static final int CALLS = 300;
  private static final int LEAST_CALLS = 30;
  private static final Duration LONG = Duration.ofSeconds(10);
  private static final Duration LIMIT = Duration.ofMinutes(15);
  private static final Duration TOKEN = Duration.ofSeconds(60);
  private static final int SOLVER_ROUNDS = 5;

  private final LocalPlatform platform;
  private final ChildProcess application;
  private final ListCalls calls;
  private final Path logs;

  private MatchingBenchmark(
      LocalPlatform platform, ChildProcess application, ListCalls calls, Path logs) {
    this.platform = platform;
    this.application = application;
    this.calls = calls;
    this.logs = logs;
  }

  /** Prints the figures. */
  public static void main(String[] arguments) {
    Benchmark.main(
        "matching",
        (platform, application, calls, logs) ->
            new MatchingBenchmark(platform, application, calls, logs).run());
  }

  private void run() throws SQLException, InterruptedException {
    calls.personId(DemoAccounts.COORDINATOR);
    solver();
    try (Connection owner = platform.postgres().connect(PostgresServer.OWNER)) {
      runs(owner);
      recommendations(owner);
    }
  }

  private void runs(Connection owner) throws SQLException, InterruptedException {
    System.out.printf(
        "%nMatch runs, from the call that creates one to its result%n%-18s %8s %8s %8s %8s   %s%n",
        "mentees x mentors", "seconds", "aim", "growth", "RSS, MB", "parts");
    Size before = new Size(0, 0, 0, 0);
    double secondsBefore = 0;
    for (Size size : SIZES) {
      WaitingCrowd.fill(owner, RUNS, "MENTEE", before.mentees + 1, size.mentees);
      WaitingCrowd.fill(owner, RUNS, "MENTOR", before.mentors + 1, size.mentors);
      Measured measured = runOf(size);
      System.out.printf(
          Locale.ROOT,
          "%-18s %8.2f %8s %8s %8.0f   %s%n",
          "%,d x %,d".formatted(size.mentees, size.mentors),
          measured.seconds,
          size.aim == 0 ? "-" : "%.1f".formatted(size.aim),
          secondsBefore == 0 ? "" : "%.1f".formatted(measured.seconds / secondsBefore),
          measured.megabytes,
          lastParts());
      before = size;
      secondsBefore = measured.seconds;
    }
  }

  /**
   * A run.
   *
   * @param megabytes the most that the application had resident
   */
  private record Measured(double seconds, double megabytes) {}

  private Measured runOf(Size size) throws InterruptedException {
    Measured measured = new Measured(0, 0);
    for (int round = 0; round < size.rounds; round++) {
      measured = oneRun();
    }
    return measured;
  }

  private Measured oneRun() throws InterruptedException {
    ListCalls.Call creation =
        calls.prepareCreation(
            DemoAccounts.COORDINATOR,
            "/match-runs",
            "{\"program\": \"%s\", \"objective\": \"MOST_PLACED\"}".formatted(RUNS));
    double megabytes = 0;
    long begin = System.nanoTime();
    String path = "/match-runs/" + creation.json().get("id").asText();
    while (true) {
      long renewal = System.nanoTime() + TOKEN.toNanos();
      ListCalls.Call call = calls.prepare(DemoAccounts.COORDINATOR, path);
      for (int polls = 0; System.nanoTime() < renewal; polls++) {
        JsonNode run = call.json();
        switch (run.get("state").asText()) {
          case "READY" -> {
            double seconds = (System.nanoTime() - begin) / 1e9;
            return new Measured(
                seconds, Math.max(megabytes, StartBenchmark.residentMegabytes(application)));
          }
          case "FAILED" -> throw new LocalPlatformException("A match run fails");
          default -> {
            if (System.nanoTime() - begin > LIMIT.toNanos()) {
              throw new LocalPlatformException("A match run does not end");
            }
          }
        }
        if (polls % 20 == 19) {
          megabytes = Math.max(megabytes, StartBenchmark.residentMegabytes(application));
        }
        TimeUnit.MILLISECONDS.sleep(20);
      }
    }
  }

  private static final Pattern PARTS = Pattern.compile("Match run of [^:]*: ([^\"]*)");

  /** What the application says of its last run. */
  private String lastParts() {
    try (Stream<String> lines = Files.lines(logs.resolve("application.log"))) {
      return lines
          .map(PARTS::matcher)
          .filter(line -> line.find())
          .map(line -> line.group(1))
          .reduce("", (one, next) -> next);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void solver() {
    AssignmentProblem problem = problem(SIZES.getFirst());
    List<Double> ours = new ArrayList<>();
    List<Double> others = new ArrayList<>();
    for (int round = 0; round < SOLVER_ROUNDS; round++) {
      long begin = System.nanoTime();
      Assignment found = AssignmentSolver.solve(problem, new MostPlaced());
      long middle = System.nanoTime();
      long best = OtherSolver.bestTotal(problem);
      ours.add((middle - begin) / 1e6);
      others.add((System.nanoTime() - middle) / 1e6);
      if (found.total() != best) {
        throw new LocalPlatformException("The two solvers do not agree");
      }
    }
    double our = ours.stream().sorted().toList().get(SOLVER_ROUNDS / 2);
    double other = others.stream().sorted().toList().get(SOLVER_ROUNDS / 2);
    System.out.printf(
        Locale.ROOT,
        "%nThe solver alone, %,d x %,d, all pairs: %.0f ms; JGraphT, the same result: %.0f ms;"
            + " ratio %.3f%n",
        problem.mentees(),
        problem.mentors(),
        our,
        other,
        our / other);
  }

  private static AssignmentProblem problem(Size size) {
    Random random = new Random(11);
    AssignmentProblemBuilder builder = AssignmentProblem.builder(size.mentees, size.mentors);
    for (int mentor = 0; mentor < size.mentors; mentor++) {
      builder.places(mentor, 1 + random.nextInt(3));
      int appeal = random.nextInt(AssignmentProblem.HIGHEST_SCORE / 2);
      for (int mentee = 0; mentee < size.mentees; mentee++) {
        builder.pair(mentee, mentor, appeal + random.nextInt(AssignmentProblem.HIGHEST_SCORE / 2));
      }
    }
    return builder.build();
  }

  private void recommendations(Connection owner) throws SQLException {
    System.out.printf(
        "%nRecommendations for one mentee%n%-10s %10s %8s %8s %12s %8s%n",
        "mentors", "p95 in ms", "aim", "growth", "statements", "kB");
    ServerLog log = new ServerLog(logs.resolve("postgres.log"), platform.postgres());
    WaitingCrowd.fill(owner, RECOMMENDATIONS, "MENTEE", 1, 1);
    String path = "/profiles/" + mentee(owner) + "/recommendations";
    int from = 1;
    double before = 0;
    for (Choice choice : CHOICES) {
      WaitingCrowd.fill(owner, RECOMMENDATIONS, "MENTOR", from, choice.mentors);
      from = choice.mentors + 1;
      ListCalls.Call call = calls.prepare(DemoAccounts.COORDINATOR, path);
      p95(call);
      double millis = p95(call);
      System.out.printf(
          Locale.ROOT,
          "%,-10d %10.1f %8.0f %8s %12d %8.1f%n",
          choice.mentors,
          millis,
          choice.aim,
          before == 0 ? "" : "%.1f".formatted(millis / before),
          log.during(call::send).size(),
          call.send().length / 1e3);
      before = millis;
    }
    System.out.printf("Aims: at most %d statements and %d kB.%n", MOST_STATEMENTS, MOST_KILOBYTES);
  }

  private static String mentee(Connection owner) throws SQLException {
    try (Statement statement = owner.createStatement();
        ResultSet profile =
            statement.executeQuery(
                "select id from profile where role = 'MENTEE' and program = '%s'"
                    .formatted(RECOMMENDATIONS))) {
      profile.next();
      return profile.getString(1);
    }
  }

  private static double p95(ListCalls.Call call) {
    List<Long> nanos = new ArrayList<>();
    long first = System.nanoTime();
    while (nanos.size() < CALLS
        && (nanos.size() < LEAST_CALLS || System.nanoTime() - first < LONG.toNanos())) {
      long begin = System.nanoTime();
      call.send();
      nanos.add(System.nanoTime() - begin);
    }
    return nanos.stream().sorted().toList().get(nanos.size() * 95 / 100) / 1e6;
  }
}
