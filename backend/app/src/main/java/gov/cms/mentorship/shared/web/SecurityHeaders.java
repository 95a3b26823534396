package gov.cms.mentorship.shared.web;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The headers that every answer carries. */
@ApplicationScoped
class SecurityHeaders {

  static final String SILENT_RENEW_PAGE = "/silent-renew.html";

  private static final int BEFORE_ROUTES = -9_000;
  private static final String SWAGGER_UI = "/q/swagger-ui";

  private final WebConfig config;

  SecurityHeaders(WebConfig config) {
    this.config = config;
  }

  void register(@Observes Router router) {
    router
        .route()
        .order(BEFORE_ROUTES)
        .handler(context -> {
          HttpServerResponse response = context.response();
          String path = context.normalizedPath();
          boolean framedByUs = path.equals(SILENT_RENEW_PAGE);
          response.putHeader("Content-Security-Policy", contentSecurityPolicy(path, framedByUs));
          response.putHeader("X-Content-Type-Options", "nosniff");
          response.putHeader("X-Frame-Options", framedByUs ? "SAMEORIGIN" : "DENY");
          response.putHeader("Referrer-Policy", "no-referrer");
          response.putHeader(
              "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
          response.putHeader("Cross-Origin-Opener-Policy", "same-origin");
          response.putHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
          if (path.startsWith("/api/")) {
            response.putHeader("Cache-Control", "no-store");
          }
          context.next();
        });
  }

  private String contentSecurityPolicy(String path, boolean framedByUs) {
    String issuer = origin();
    // The interactive documentation writes its start-up script and styles into the page.
    String inline = path.startsWith(SWAGGER_UI) ? " 'unsafe-inline'" : "";
    return "default-src 'none'; script-src 'self'%1$s; style-src 'self'%1$s; img-src 'self' data:; "
            .formatted(inline)
        + "font-src 'self'; connect-src 'self' %1$s; frame-src 'self' %1$s; form-action 'self' %1$s; "
            .formatted(issuer)
        + "manifest-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors %s"
            .formatted(framedByUs ? "'self'" : "'none'");
  }

  private String origin() {
    return config.issuer().getScheme() + "://" + config.issuer().getAuthority();
  }
}
