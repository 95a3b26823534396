package gov.cms.mentorship.shared.scan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Where the virus scanner of the installation is, if it has one. */
@ConfigMapping(prefix = "mentorship.scan")
public interface ScanConfig {

  /** The host of a clamd that takes files over TCP; absent when files are not scanned. */
  Optional<String> clamdHost();

  /** Its port. */
  @WithDefault("3310")
  int clamdPort();

  /** How long it may take to connect, and then to answer. */
  @WithDefault("PT20S")
  Duration timeout();
}
