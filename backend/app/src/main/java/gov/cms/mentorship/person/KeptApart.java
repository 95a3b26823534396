package gov.cms.mentorship.person;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Who is kept apart from whom, for many pairs at once: nobody is matched with themselves, with
 * their own manager or with somebody whom either has blocked, and where the program asks for it,
 * with nobody above or below them. The same as {@link People#checkPair} tells of two people.
 */
public final class KeptApart {

  /** A person, their address and that of their manager, in lower case; empty where unknown. */
  record Line(UUID person, String address, String manager) {}

  /** Somebody who has blocked somebody. */
  record Block(UUID blocker, UUID blocked) {}

  private final Map<UUID, Set<UUID>> blocked = new HashMap<>();
  private final Map<UUID, Line> lines = new HashMap<>();
  private final Map<String, List<UUID>> byAddress = new HashMap<>();
  private final Map<String, List<UUID>> byManager = new HashMap<>();
  private final boolean wholeChain;

  KeptApart(List<Line> lines, List<Block> blocks, boolean wholeChain) {
    this.wholeChain = wholeChain;
    for (Line line : lines) {
      this.lines.put(line.person, line);
      add(byAddress, line.address, line.person);
      add(byManager, line.manager, line.person);
    }
    for (Block block : blocks) {
      blocked.computeIfAbsent(block.blocker, any -> new HashSet<>()).add(block.blocked);
      blocked.computeIfAbsent(block.blocked, any -> new HashSet<>()).add(block.blocker);
    }
  }

  /** Everybody with whom a person must not be matched, themselves included. */
  public Set<UUID> from(UUID person) {
    Set<UUID> apart = new HashSet<>(blocked.getOrDefault(person, Set.of()));
    apart.add(person);
    apart.addAll(follow(person, Line::manager, byAddress));
    apart.addAll(follow(person, Line::address, byManager));
    return apart;
  }

  /** Up or down the lines; what people wrote down may lead in a circle. */
  private Set<UUID> follow(UUID person, Function<Line, String> from, Map<String, List<UUID>> to) {
    Set<UUID> found = new HashSet<>();
    Deque<UUID> open = new ArrayDeque<>(List.of(person));
    while (!open.isEmpty()) {
      Line line = lines.get(open.remove());
      for (UUID next :
          line == null ? List.<UUID>of() : to.getOrDefault(from.apply(line), List.of())) {
        if (found.add(next) && wholeChain) {
          open.add(next);
        }
      }
    }
    return found;
  }

  private static void add(Map<String, List<UUID>> people, String address, UUID person) {
    if (!address.isEmpty()) {
      people.computeIfAbsent(address, any -> new ArrayList<>()).add(person);
    }
  }
}
