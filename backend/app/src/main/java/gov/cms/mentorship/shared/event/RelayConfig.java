package gov.cms.mentorship.shared.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events are delivered and jobs run. */
@ConfigMapping(prefix = "mentorship.events")
interface RelayConfig {

  /** How often each node looks for what is due. */
  @WithDefault("1s")
  Duration interval();

  /** How many deliveries and jobs each node does at the same time. */
  @WithDefault("8")
  int atOnce();

  /** How often a node says that it still works on what it took. */
  @WithDefault("5s")
  Duration heartbeat();

  /** After these many heartbeats without a word another node takes over; at least 4. */
  @WithDefault("6")
  int missedHeartbeats();

  /** How long a node that stops waits for what it works on. */
  @WithDefault("10s")
  Duration stopWithin();
}
