package gov.cms.mentorship.local;

import gov.cms.mentorship.platform.ChildProcess;
import gov.cms.mentorship.platform.Folders;
import gov.cms.mentorship.platform.LocalPlatformException;
import gov.cms.mentorship.platform.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** nginx of this machine with the deployment's own files, before an application. */
final class DeploymentProxy {

  private static final Duration START_LIMIT = Duration.ofSeconds(30);

  private DeploymentProxy() {}

  /**
   * A proxy that runs.
   *
   * @param accessLog where it notes each call
   */
  record Running(String url, ChildProcess process, Path accessLog) {}

  /**
   * Starts the proxy and returns when it listens.
   *
   * @param pages the folder of the built pages
   * @param application port of the application on this machine
   * @param identity where browsers sign in, for the content security policy
   */
  static Running start(WorkingCopy copy, Path pages, int application, String identity) {
    Path folder = Folders.temporary("proxy");
    int port = Ports.orFree(0);
    try {
      Path site = copy.root().resolve("docker/web/mentorship.conf.template");
      Files.writeString(
          folder.resolve("site.conf"),
          moved(
              Files.readString(site),
              Map.of(
                  "${IDENTITY_ORIGIN}", identity,
                  "${API}", "127.0.0.1:" + application,
                  "listen 8080;", "listen 127.0.0.1:" + port + ";",
                  "/usr/share/nginx/html", pages.toString(),
                  "/var/log/nginx/", folder + "/",
                  "/etc/nginx/mentorship/", copy.root().resolve("docker/web") + "/")));
      Files.writeString(folder.resolve("nginx.conf"), frame(folder));
    } catch (IOException e) {
      throw new LocalPlatformException("Cannot set up nginx: " + e.getMessage(), e);
    }
    ChildProcess process =
        ChildProcess.start(
            "nginx",
            folder.resolve("nginx.log"),
            List.of(program(), "-p", folder.toString(), "-c", folder.resolve("nginx.conf") + ""),
            Map.of());
    process.awaitReady(START_LIMIT, () -> listens(port));
    return new Running("http://127.0.0.1:" + port, process, folder.resolve("access.log"));
  }

  /** The site with its variables filled in and its places on this machine. */
  private static String moved(String site, Map<String, String> places) {
    String here = site;
    for (Map.Entry<String, String> place : places.entrySet()) {
      if (!here.contains(place.getKey())) {
        throw new LocalPlatformException("The site of nginx no longer says " + place.getKey());
      }
      here = here.replace(place.getKey(), place.getValue());
    }
    return here;
  }

  /** What the image of nginx has around a site. */
  private static String frame(Path folder) {
    return """
    %2$s
    daemon off;
    pid %1$s/nginx.pid;
    error_log stderr warn;
    worker_processes 1;
    events { worker_connections 4096; }
    http {
      types { text/html html; text/javascript js; }
      default_type application/octet-stream;
      client_body_temp_path %1$s/body;
      proxy_temp_path %1$s/proxy;
      fastcgi_temp_path %1$s/fastcgi;
      uwsgi_temp_path %1$s/uwsgi;
      scgi_temp_path %1$s/scgi;
      include %1$s/site.conf;
    }
    """
        .formatted(folder, "root".equals(System.getProperty("user.name")) ? "user root;" : "");
  }

  private static String program() {
    String path = System.getenv().getOrDefault("NGINX_PATH", "/usr/sbin/nginx");
    if (!Files.isExecutable(Path.of(path))) {
      throw new LocalPlatformException(
          path
              + " is no nginx. Install it (Debian: sudo apt-get install nginx-light), or name it:"
              + " NGINX_PATH=/path/to/nginx");
    }
    return path;
  }

  private static boolean listens(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }
}
