package gov.cms.mentorship.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How inboxes are watched for those who look at their pages. */
@ConfigMapping(prefix = "mentorship.inbox")
interface InboxConfig {

  /** How often each node looks for what is new. */
  @WithDefault("2s")
  Duration interval();

  /** How often the same is said again. */
  @WithDefault("20s")
  Duration repeat();

  /** How long one connection lasts. */
  @WithDefault("5m")
  Duration streamFor();
}
