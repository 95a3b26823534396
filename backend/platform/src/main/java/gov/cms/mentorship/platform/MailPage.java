package gov.cms.mentorship.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows the local mail: {@code /} for people, {@code /messages?to=} as JSON for tests. */
final class MailPage implements AutoCloseable {

  private final ObjectMapper json = new ObjectMapper();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Function<String, List<LocalMail>> messages;
  private final HttpServer server;

  private MailPage(int port, Function<String, List<LocalMail>> messages) throws IOException {
    this.messages = messages;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
  }

  static MailPage start(int port, Function<String, List<LocalMail>> messages) throws IOException {
    MailPage page = new MailPage(port, messages);
    page.server.start();
    return page;
  }

  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String to = recipient(exchange.getRequestURI());
      switch (exchange.getRequestURI().getPath()) {
        case "/" -> send(exchange, 200, "text/html", html(messages.apply(to), to));
        case "/messages" -> send(exchange, 200, "application/json", toJson(messages.apply(to)));
        default -> send(exchange, 404, "text/plain", "Not here. The mail is at /\n");
      }
    }
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  private static String recipient(URI address) {
    String query = address.getRawQuery();
    if (query == null) {
      return "";
    }
    for (String parameter : query.split("&", -1)) {
      if (parameter.startsWith("to=")) {
        return URLDecoder.decode(parameter.substring("to=".length()), StandardCharsets.UTF_8);
      }
    }
    return "";
  }

  private String toJson(List<LocalMail> mails) throws IOException {
    return json.writeValueAsString(mails.stream().map(MailPage::fields).toList());
  }

  private static Map<String, String> fields(LocalMail mail) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", mail.id());
    fields.put("from", mail.from());
    fields.put("to", mail.to());
    fields.put("subject", mail.subject());
    fields.put("date", mail.date().toString());
    fields.put("text", mail.text());
    return fields;
  }

  private static String html(List<LocalMail> mails, String to) {
    String list =
        mails.isEmpty()
            ? "<p>No mail yet. What the application sends appears here; reload to look again.</p>"
            : mails.stream().map(MailPage::article).collect(Collectors.joining("\n"));
    String heading = to.isEmpty() ? "Local mail" : "Local mail to " + escape(to);
    return """
    <!doctype html>
    <html lang="en">
    <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%1$s</title>
      <style>
        body { font: 1rem/1.5 sans-serif; margin: 2rem auto; max-width: 48rem; padding: 0 1rem; }
        article { border-top: 1px solid #5a5a5a; padding: 1rem 0; }
        h2 { font-size: 1.125rem; margin: 0; }
        pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
      </style>
    </head>
    <body>
      <main>
        <h1>%1$s</h1>
        %2$s
      </main>
    </body>
    </html>
    """
        .formatted(heading, list);
  }

  private static String article(LocalMail mail) {
    return """
    <article>
      <h2>%s</h2>
      <p>From %s to %s, <time>%s</time></p>
      <pre>%s</pre>
    </article>
    """
        .formatted(
            escape(mail.subject()),
            escape(mail.from()),
            escape(mail.to()),
            mail.date(),
            escape(mail.text()));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
