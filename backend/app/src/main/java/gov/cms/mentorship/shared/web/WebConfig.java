package gov.cms.mentorship.shared.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of what browsers see. */
@ConfigMapping(prefix = "mentorship.web")
interface WebConfig {

  /**
   * Where the built single-page application lies; absent when a web server of its own serves it.
   */
  Optional<Path> root();

  /** The OIDC issuer as browsers reach it. */
  URI issuer();

  /** The OIDC client of the single-page application. */
  @WithDefault("mentorship-spa")
  String clientId();

  /** The program that is shown when nobody has chosen another. */
  String program();

  /**
   * How long a person may do nothing; they are then warned, and signed out two minutes later. The
   * identity provider must keep an unused session for longer.
   */
  @WithDefault("PT15M")
  Duration idleTime();
}
