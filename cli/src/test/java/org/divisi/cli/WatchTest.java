package org.divisi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.divisi.cli.Ran.piece;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@Timeout(value = 600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WatchTest extends Watched {
  /** No program is found in it, and so no LilyPond: {@link WatchLilyPondTest} has that. */
  @Override
  Map<String, String> environment() {
    return Map.of();
  }

  @Test
  void theScoreIsComposedAnewAtEachSave() throws Exception {
    assertThat(sounds()).isEqualTo(4);
    save(7);
    await(() -> sounds() == 7);
    assertThat(get("./")).startsWith("200 ").contains("<title>Duo</title>", "events?after=");
    assertThat(said(err)).isEmpty();
  }

  @Test
  void anErrorComesToThePageWithTheComposersLineAndGoesWhenItIsMended() throws Exception {
    Chromium.need();
    try (Chromium browser = Chromium.open(watch.address().toString(), folder)) {
      String notes = "document.querySelectorAll('.sheet g.note').length";
      browser.await(notes + " === 4");
      save("Score.of(Staff.of(Leaves.repeatedNotes(-1)))");
      browser.await("document.documentElement.dataset.fault === 'yes'");
      assertThat(browser.ask("document.getElementById('fault').textContent"))
          .contains("Duo.java:2:", "error: ", "repeatedNotes(-1)", "^");
      assertThat(browser.ask(notes)).as("what was there stays").isEqualTo("4");
      save("Score.of(Staff.of(Leaves.repeatedNotes(6)) oops)");
      browser.await("document.getElementById('fault').textContent.includes('oops')");
      save(6);
      browser.await(notes + " === 6");
      browser.await("document.getElementById('fault').hidden");
    }
  }

  @Test
  void whatDoesNotChangeTheScoreIsNotComposedAgain() throws Exception {
    Files.writeString(
        folder.resolve("Duo.java"),
        Files.readString(folder.resolve("Duo.java")) + " // a thought\n");
    await(() -> said(out).contains("the same as before"));
    assertThat(composed()).isEqualTo(1);
  }

  @Test
  void nothingIsServedButThePageAndOnlyToWhoKnowsTheAddress() throws Exception {
    assertThat(watch.address().getHost()).isEqualTo("127.0.0.1");
    assertThat(watch.address().getPath()).matches("/[0-9a-f]{32}/");
    for (String path :
        new String[] {
          "/", "/shown", "/events", "Duo.java", "../Duo.java", "..%2fDuo.java", "x/y"
        }) {
      assertThat(get(path)).as(path).startsWith("404 ").doesNotContain("compose");
    }
    // a page of another name that leads to this machine
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), watch.address().getPort())) {
      String path = watch.address().getPath();
      socket
          .getOutputStream()
          .write(
              "GET %sshown HTTP/1.0\r\nHost: evil.example\r\n\r\n"
                  .formatted(path)
                  .getBytes(StandardCharsets.UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).contains(" 403 ").doesNotContain("sounds");
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void ctrlCEndsItAndLeavesNothingBehind() throws Exception {
    Path own = Files.createDirectory(folder.resolve("own"));
    Path temporary = Files.createDirectory(folder.resolve("temporary"));
    Path file = piece(own, "Solo.java", "Score compose(Pool p) { return Score.of(); }");
    List<String> command =
        Ran.commandFromTerminal(
            "-Djava.io.tmpdir=" + temporary,
            "--class-path",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "watch",
            file,
            "--pool",
            "processes:1");
    Path said = folder.resolve("said");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    try {
      await(() -> text(said).contains("shown at http://127.0.0.1:") && text(said).contains("Solo"));
      await(() -> text(said).lines().count() >= 2);
      List<ProcessHandle> started = process.descendants().toList();
      assertThat(new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor()).isZero();
      assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(130);
      await(() -> started.stream().noneMatch(ProcessHandle::isAlive));
      await(() -> Objects.requireNonNull(temporary.toFile().list()).length == 0);
      assertThat(own.toFile().list()).containsExactly("Solo.java");
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void manySavesLeaveNothingBehind() throws Exception {
    saveOften(20, 60);
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Override
  long shown() {
    return composed();
  }
}
