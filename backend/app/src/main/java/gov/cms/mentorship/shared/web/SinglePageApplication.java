package gov.cms.mentorship.shared.web;

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
 * program to use. Addresses inside the application all answer with its one page.
 */
@ApplicationScoped
class SinglePageApplication {

  private static final int BEFORE_REST = -1_000;
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
                .encode());
  }

  private static void serve(Router router, Path root) {
    StaticHandler files =
        StaticHandler.create(FileSystemAccess.ROOT, root.toString())
            .setCachingEnabled(false)
            .setDirectoryListing(false)
            .setIndexPage("index.html");
    router
        .route("/assets/*")
        .order(BEFORE_REST)
        .handler(context -> {
          // Their names carry a hash of the content.
          context.response().putHeader("Cache-Control", "public, max-age=31536000, immutable");
          context.next();
        });
    router
        .route()
        .order(BEFORE_REST + 1)
        .method(HttpMethod.GET)
        .method(HttpMethod.HEAD)
        .handler(context -> {
          if (NOT_OURS.stream().anyMatch(context.normalizedPath()::startsWith)) {
            context.next();
            return;
          }
          if (!context.normalizedPath().equals("/index.html")
              && !context.normalizedPath().startsWith("/assets/")
              && !Files.isRegularFile(root.resolve("." + context.normalizedPath()))) {
            context.reroute("/index.html");
            return;
          }
          files.handle(context);
        });
  }
}
