package gov.cms.mentorship.local;

import gov.cms.mentorship.platform.ChildProcess;
import gov.cms.mentorship.platform.DemoAccounts;
import gov.cms.mentorship.platform.Folders;
import gov.cms.mentorship.platform.LocalPlatform;
import gov.cms.mentorship.platform.LocalPlatformException;
import gov.cms.mentorship.platform.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures what a person and an operator feel first: how long the packaged application starts, how
 * much memory it takes, how much script the pages load.
 */
public final class StartBenchmark {

  private static final int STARTS = 5;
  private static final int REQUESTS = 1_000;
  private static final double AIM_RATIO = 0.5;
  private static final double AIM_MEGABYTES = 350;
  private static final double AIM_KILOBYTES = 200;

  private final WorkingCopy copy;
  private final LocalPlatform platform;
  private final Path logs;

  private record Figures(Duration start, double megabytesAtStart, double megabytesAfterRequests) {}

  private StartBenchmark(WorkingCopy copy, LocalPlatform platform) {
    this.copy = copy;
    this.platform = platform;
    this.logs = Folders.temporary("benchmark");
  }

  /** Prints the figures. */
  public static void main(String[] arguments) {
    try {
      WorkingCopy copy = WorkingCopy.current();
      new StartBenchmark(copy, LocalPlatform.forTests()).run();
      print(
          "First load of the pages, compressed JavaScript",
          "%.0f kB",
          FirstLoad.compressedBytes(copy.builtPages()) / 1000.0,
          "%.0f kB",
          AIM_KILOBYTES);
      System.exit(0);
    } catch (LocalPlatformException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private void run() {
    System.out.println("Preparing: migrations, then a training run for the AOT cache ...");
    ApplicationServer.migrate(copy, logs.resolve("migration.log"), platform.migrationSettings());
    Path cache =
        AotCache.train(copy, settings(), platform.keycloak().token(DemoAccounts.MENTEE), logs);
    System.out.printf("Measuring %d starts without and with the cache ...%n%n", STARTS);
    Figures plain = measure(List.of());
    Figures cached = measure(AotCache.options(cache));

    System.out.printf("%-52s %s%n", "Start to ready, plain JVM", seconds(plain.start()));
    System.out.printf("%-52s %s%n", "Start to ready, with the AOT cache", seconds(cached.start()));
    double ratio = (double) cached.start().toMillis() / plain.start().toMillis();
    print("Ratio", "%.2f", ratio, "%.2f", AIM_RATIO);
    System.out.printf(
        "%-52s %.0f MB%n", "Resident after start, plain JVM", plain.megabytesAtStart());
    print("Resident after start", "%.0f MB", cached.megabytesAtStart(), "%.0f MB", AIM_MEGABYTES);
    print(
        "Resident after %,d requests".formatted(REQUESTS),
        "%.0f MB",
        cached.megabytesAfterRequests(),
        "%.0f MB",
        AIM_MEGABYTES);
  }

  private Figures measure(List<String> options) {
    List<Duration> starts = new ArrayList<>();
    double atStart = 0;
    double afterRequests = 0;
    for (int i = 0; i < STARTS; i++) {
      int port = Ports.orFree(0);
      long begin = System.nanoTime();
      ChildProcess application =
          ApplicationServer.start(copy, port, logs.resolve("application.log"), options, settings());
      starts.add(Duration.ofNanos(System.nanoTime() - begin));
      if (i == STARTS - 1) {
        atStart = residentMegabytes(application);
        Requests.send(port, platform.keycloak().token(DemoAccounts.MENTEE), REQUESTS);
        afterRequests = residentMegabytes(application);
      }
      application.stop();
    }
    return new Figures(starts.stream().sorted().toList().get(STARTS / 2), atStart, afterRequests);
  }

  private Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>(platform.applicationSettings());
    settings.put("mentorship.web.root", copy.builtPages().toString());
    return settings;
  }

  static double residentMegabytes(ChildProcess process) {
    try {
      Process ps =
          new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid())).start();
      return Long.parseLong(
              new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip())
          / 1024.0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.2f s", duration.toMillis() / 1000.0);
  }

  private static void print(
      String name, String format, double value, String aimFormat, double aim) {
    System.out.printf(
        Locale.ROOT,
        "%-52s " + format + "   (aim: at most " + aimFormat + ", %s)%n",
        name,
        value,
        aim,
        value <= aim ? "met" : "MISSED");
  }
}
