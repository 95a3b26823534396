package gov.cms.mentorship.local.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Chance that falls the same way each time. */
final class Dice {

  private static final long SEED = 2026L;
  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000000000000000L;

  private final Random random = new Random(SEED);

  /** From 0 up to but not including the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** From one number to another, both included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** Happens in so many of a hundred cases. */
  boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Some different ones, in their own order. */
  <T> List<T> some(List<T> choices, int least, int most) {
    List<T> shuffled = new ArrayList<>(choices);
    Collections.shuffle(shuffled, random);
    List<T> chosen = shuffled.subList(0, Math.min(between(least, most), shuffled.size()));
    return choices.stream().filter(chosen::contains).toList();
  }

  /** An id like the application's own, made at that time. */
  UUID id(Instant madeAt) {
    long high = (madeAt.toEpochMilli() << 16) | VERSION_7 | (random.nextLong() & 0x0FFFL);
    return new UUID(high, (random.nextLong() >>> 2) | VARIANT);
  }
}
