package org.divisi.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Objects that are built with calls have the text that Abjad gives them, to the byte. */
class BuiltTest {

  @Test
  void everyTextIsBuilt() throws IOException {
    assertThat(Built.texts().keySet()).containsExactlyInAnyOrderElementsOf(expected().keySet());
    assertThat(expected()).hasSizeGreaterThanOrEqualTo(300);
  }

  @TestFactory
  Stream<DynamicTest> anObjectHasItsText() throws IOException {
    Map<String, String> expected = expected();
    return Built.texts().entrySet().stream()
        .map(
            built ->
                DynamicTest.dynamicTest(
                    built.getKey(),
                    () ->
                        assertThat(built.getValue().get())
                            .isEqualTo(expected.get(built.getKey()))));
  }

  private static Map<String, String> expected() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    try (InputStream file = BuiltTest.class.getResourceAsStream("/golden/built.txt")) {
      String all = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      for (String part : all.split("(?m)^== ")) {
        if (!part.isEmpty()) {
          int end = part.indexOf('\n');
          texts.put(part.substring(0, end), part.substring(end + 1).stripTrailing());
        }
      }
    }
    return texts;
  }
}
