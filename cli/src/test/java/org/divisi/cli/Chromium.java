package org.divisi.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A browser without a window, and one page in it, which is told what to do by its own protocol. */
final class Chromium implements AutoCloseable {
  private static final Pattern VALUE =
      Pattern.compile("\"value\":(\"(?:[^\"\\\\]|\\\\.)*\"|[^,}]*)");
  private static final long PATIENCE = 90;

  private final Process process;
  private final Path profile;
  private final HttpClient client = HttpClient.newHttpClient();
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private final WebSocket socket;
  private int number;

  private Chromium(Process process, Path profile, String address) {
    this.profile = profile;
    this.process = process;
    this.socket =
        client
            .newWebSocketBuilder()
            .connectTimeout(Duration.ofSeconds(PATIENCE))
            .buildAsync(URI.create(address), new Ear(answers))
            .join();
  }

  private static Optional<Path> program() {
    return Arrays.stream(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
        .flatMap(
            folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(Path.of(folder)::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static void need() {
    Requirement.need("chromium", program().isPresent());
  }

  /** Opens a page; the browser keeps its things in the folder. */
  static Chromium open(String address, Path folder) throws Exception {
    Path profile = Files.createTempDirectory(folder, "browser-");
    Process process =
        new ProcessBuilder(
                program().orElseThrow().toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-extensions",
                "--no-first-run",
                "--window-size=1200,900",
                "--autoplay-policy=no-user-gesture-required",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                address)
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("log").toFile())
            .start();
    try {
      Path port = profile.resolve("DevToolsActivePort");
      for (long end = deadline(); !Files.exists(port) || Files.readAllLines(port).isEmpty(); ) {
        pause(end, "Chromium does not start");
      }
      HttpClient client = HttpClient.newHttpClient();
      URI list =
          URI.create("http://127.0.0.1:%s/json".formatted(Files.readAllLines(port).getFirst()));
      Pattern page = Pattern.compile("\"type\": \"page\".*?\"(ws://[^\"]*)\"", Pattern.DOTALL);
      for (long end = deadline(); ; pause(end, "Chromium shows no page")) {
        String pages =
            client
                .send(
                    java.net.http.HttpRequest.newBuilder(list).build(),
                    java.net.http.HttpResponse.BodyHandlers.ofString())
                .body();
        Matcher found = page.matcher(pages);
        if (found.find()) {
          return new Chromium(process, profile, found.group(1));
        }
      }
    } catch (Exception | AssertionError e) {
      end(process);
      throw e;
    }
  }

  private static long deadline() {
    return System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
  }

  private static void pause(long end, String failure) throws InterruptedException {
    if (System.nanoTime() > end) {
      throw new AssertionError(failure + " within " + PATIENCE + " seconds");
    }
    Thread.sleep(20);
  }

  /** What a piece of script gives, as a text. */
  String ask(String script) throws InterruptedException {
    String told =
        call(
            "Runtime.evaluate",
            "{\"expression\":%s,\"returnByValue\":true,\"awaitPromise\":true}"
                .formatted(quoted("String(" + script + ")")));
    Matcher value = VALUE.matcher(told.substring(told.indexOf("\"result\":{\"result\"")));
    if (told.contains("exceptionDetails") || !value.find()) {
      throw new AssertionError(script + ": " + told);
    }
    String text = value.group(1);
    return text.substring(1, text.length() - 1).replaceAll("\\\\([\"\\\\])", "$1");
  }

  /** Waits until a piece of script is true; while the page is not there yet, it is not. */
  void await(String script) throws InterruptedException {
    String attempt = "(() => { try { return %s } catch (e) { return e } })()".formatted(script);
    for (long end = deadline(); !ask(attempt).equals("true"); ) {
      pause(end, "it is " + ask(attempt) + ", and not true: " + script);
    }
  }

  /** A picture of what is to be seen. */
  byte[] picture() throws InterruptedException {
    String told = call("Page.captureScreenshot", "{\"format\":\"png\"}");
    Matcher data = Pattern.compile("\"data\":\"([^\"]*)\"").matcher(told);
    if (!data.find()) {
      throw new AssertionError(told);
    }
    return Base64.getDecoder().decode(data.group(1));
  }

  private String call(String method, String parameters) throws InterruptedException {
    int mine = ++number;
    socket
        .sendText(
            "{\"id\":%d,\"method\":\"%s\",\"params\":%s}".formatted(mine, method, parameters), true)
        .join();
    while (true) {
      String answer = answers.poll(PATIENCE, TimeUnit.SECONDS);
      if (answer == null) {
        throw new AssertionError(method + " is not answered");
      }
      if (answer.startsWith("{\"id\":" + mine + ",")) {
        return answer;
      }
    }
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }

  @Override
  public void close() {
    try {
      socket.sendText("{\"id\":0,\"method\":\"Browser.close\"}", true).join();
      boolean unused = process.waitFor(10, TimeUnit.SECONDS);
      socket.abort();
      client.close();
      end(process);
      sweep();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while Chromium was to end", e);
    }
  }

  /** Removes what the browser kept; parts of it that are just ending may still write there. */
  private void sweep() throws InterruptedException {
    for (long end = deadline(); Files.exists(profile); pause(end, profile + " stays")) {
      try (Stream<Path> files = Files.walk(profile)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      } catch (IOException | UncheckedIOException e) {
        // again
      }
    }
  }

  private static void end(Process process) throws InterruptedException {
    List<ProcessHandle> all = process.descendants().toList();
    process.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
    process.waitFor();
    for (ProcessHandle each : all) {
      for (long end = deadline(); each.isAlive(); ) {
        pause(end, "a part of Chromium goes on");
      }
    }
  }

  /** Puts together what comes in parts. */
  private static final class Ear implements WebSocket.Listener {
    private final BlockingQueue<String> answers;
    private final StringBuilder text = new StringBuilder();

    Ear(BlockingQueue<String> answers) {
      this.answers = answers;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        answers.add(text.toString());
        text.setLength(0);
      }
      return WebSocket.Listener.super.onText(from, data, last);
    }
  }
}
