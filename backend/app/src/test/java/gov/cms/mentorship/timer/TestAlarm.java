package gov.cms.mentorship.timer;

import gov.cms.mentorship.testing.Database;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes what rings; fails for whom it is told to. */
@Singleton
class TestAlarm implements Alarm {

  static final String KIND = "test";

  final List<String> rung = new CopyOnWriteArrayList<>();
  final Set<UUID> failing = ConcurrentHashMap.newKeySet();

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void ring(UUID subject, int step) {
    rung.add(subject + " " + step);
    if (failing.contains(subject)) {
      throw new IllegalStateException("Not now");
    }
  }

  void forget() {
    rung.clear();
    failing.clear();
    Database.update("delete from timer where kind in ('test', 'nobody-knows')");
  }
}
