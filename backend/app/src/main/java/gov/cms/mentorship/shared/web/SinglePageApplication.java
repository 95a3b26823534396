package gov.cms.mentorship.shared.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Serves the built single-page application where no web server does, and tells it which issuer and
 * program to use and how long a person may do nothing. Addresses inside the application all answer
 * with its one page.
 */
@ApplicationScoped
class SinglePageApplication {

  private static final int BEFORE_REST = -1_000;
  private static final String PAGE = "/index.html";
  private static final List<String> NOT_OURS = List.of("/api/", "/q/", "/openapi");

  private final WebConfig config;

  SinglePageApplication(WebConfig config) {
    this.config = config;
  }

  void register(@Observes Router router) {
    router.get("/config.json").order(BEFORE_REST).handler(this::configuration);
    config
        .root()
        .map(Path::toAbsolutePath)
        .filter(Files::isDirectory)
        .ifPresent(root -> serve(router, root));
  }

  private void configuration(RoutingContext context) {
    context
        .response()
        .putHeader("Cache-Control", "no-cache")
        .putHeader("Content-Type", "application/json")
        .end(
            new JsonObject()
                .put("issuer", config.issuer().toString())
                .put("clientId", config.clientId())
                .put("program", config.program())
                .put("idleSeconds", config.idleTime().toSeconds())
                .encode());
  }

  private static void serve(Router router, Path root) {
    StaticHandler files =
        StaticHandler.create(FileSystemAccess.ROOT, root.toString())
            .setCachingEnabled(false)
            .setDirectoryListing(false);
    router
        .route()
        .order(BEFORE_REST)
        .method(HttpMethod.GET)
        .method(HttpMethod.HEAD)
        .handler(context -> {
          String path = context.normalizedPath();
          if (NOT_OURS.stream().anyMatch(path::startsWith)) {
            context.next();
          } else if (isScreen(path)) {
            context.reroute(PAGE);
          } else {
            if (Files.isRegularFile(root.resolve("." + path))) {
              context.response().putHeader(HttpHeaders.CACHE_CONTROL, cacheControl(path));
            }
            files.handle(context);
          }
        });
  }

  /** The addresses of screens have no file ending. */
  private static boolean isScreen(String path) {
    return path.lastIndexOf('.') < path.lastIndexOf('/');
  }

  /** The names of assets carry a hash of their content; everything else may change any time. */
  private static String cacheControl(String path) {
    return path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
  }
}
