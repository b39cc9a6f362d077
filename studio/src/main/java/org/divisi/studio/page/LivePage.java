package org.divisi.studio.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page in the browser that is there as long as this is open, and shows whatever score it is given
 * last.
 *
 * <p>Only this machine reaches it, and only who knows its address: a random word is part of that.
 * It has three things to give, all of them from memory: the page, what it shows, and the news. No
 * file is served.
 *
 * {@snippet class="org.divisi.studio.page.Snippets" region="live"}
 */
public final class LivePage implements AutoCloseable {
  private static final int NO_SUCH_THING = 404;
  private static final int FORBIDDEN = 403;
  private static final Pattern AFTER = Pattern.compile("after=(\\d{1,18})");

  private final HttpServer server;
  private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();
  private final String word;
  private final News news = new News();
  private volatile ScorePage page;

  private LivePage(String title) throws IOException {
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    this.word = HexFormat.of().formatHex(random);
    this.page = ScorePage.waiting(title);
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(hands);
    server.start();
  }

  /**
   * Opens a page that has nothing to show yet.
   *
   * @throws UncheckedIOException if this machine has no port left
   */
  public static LivePage open(String title) {
    try {
      return new LivePage(title);
    } catch (IOException e) {
      throw new UncheckedIOException("no page can be served on this machine", e);
    }
  }

  /** Where the browser finds it. */
  public URI address() {
    return URI.create("http://%s/%s/".formatted(host(), word));
  }

  private String host() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /** Shows a score in place of the one before, and takes back what was wrong. */
  public void show(ScorePage next) {
    show(next, "");
  }

  /** Shows a score in place of the one before, and says what is wrong with it all the same. */
  public void show(ScorePage next, String fault) {
    page = next;
    news.tell("shown", fault);
  }

  /** Says what is wrong; the score that was shown last stays. Empty takes it back. */
  public void fault(String text) {
    news.tell("fault", text);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
      // A name of another's making may lead to this machine: then it stands here.
      if (!Set.of(host(), host().replace("127.0.0.1", "localhost")).containsAll(hosts(exchange))) {
        send(exchange, FORBIDDEN, "text/plain", "");
        return;
      }
      String prefix = "/" + word + "/";
      String path = exchange.getRequestURI().getPath();
      switch (path.startsWith(prefix) ? path.substring(prefix.length()) : "?") {
        case "" -> {
          long number = news.number();
          ScorePage now = page.withEvents("events?after=" + number);
          send(exchange, 200, "text/html", now.text());
        }
        case "shown" -> send(exchange, 200, "application/json", page.json());
        case "events" -> events(exchange);
        default -> send(exchange, NO_SUCH_THING, "text/plain", "there is nothing here\n");
      }
    }
  }

  private static List<String> hosts(HttpExchange exchange) {
    return exchange.getRequestHeaders().getOrDefault("Host", List.of(""));
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** The news as they come, until one of both has enough. */
  private void events(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    long after = after(exchange);
    try {
      while (true) {
        News.Item item = news.after(after);
        after = Math.max(after, item.number());
        out.write(item.text().getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static long after(HttpExchange exchange) {
    String last = exchange.getRequestHeaders().getFirst("Last-Event-ID");
    if (last != null && last.matches("\\d{1,18}")) {
      return Long.parseLong(last);
    }
    Matcher after = AFTER.matcher(String.valueOf(exchange.getRequestURI().getQuery()));
    return after.matches() ? Long.parseLong(after.group(1)) : 0;
  }

  /** Ends it: the page in the browser says so. */
  @Override
  public void close() {
    server.stop(0);
    hands.shutdownNow();
    hands.close();
  }
}
