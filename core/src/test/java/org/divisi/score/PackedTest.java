package org.divisi.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackedTest {
  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  static byte[] write(Object object) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    return bytes.toByteArray();
  }

  @SuppressWarnings("BanSerializableRead") // Serialisation is what is tested.
  static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsSentArrivesEqual(int seed) throws Exception {
    Staff staff = RandomScore.staff(seed);
    Staff arrived = (Staff) read(write(staff));
    assertThat(arrived).isEqualTo(staff);
    assertThat(arrived.nodes()).isEqualTo(staff.nodes());
    assertThat(arrived.duration()).isEqualTo(staff.duration());
  }

  @Test
  void anyDepthOfNestingCanBeSent() throws Exception {
    Container deep = Container.of(Note.of(Pitch.MIDDLE_C, Duration.QUARTER));
    for (int i = 0; i < 1_000_000; i++) {
      deep = i % 2 == 0 ? Container.of(deep) : Voice.of(deep);
    }
    assertThat(read(write(deep)).equals(deep)).isTrue();
  }

  @Test
  void aFragmentInManyPlacesIsSentOnceAndSharedAgain() throws Exception {
    Fragment once = Container.of(Note.of(Pitch.MIDDLE_C, Duration.QUARTER), Rest.of(Duration.HALF));
    Container all = Container.of(once);
    for (int i = 0; i < 20; i++) {
      all = Container.of(all, all);
    }
    byte[] bytes = write(all);
    assertThat(bytes).hasSizeLessThan(4_000);
    Container arrived = (Container) read(bytes);
    assertThat(arrived.leaves()).isEqualTo(2 << 20);
    assertThat(arrived.components().get(0)).isSameAs(arrived.components().get(1));
  }

  @Test
  void aRepeatedNoteTakesAtMost8BytesAndADistinctOne40() throws Exception {
    Random random = new Random(1);
    Component[] repeated = new Component[100_000];
    Component[] distinct = new Component[100_000];
    for (int i = 0; i < repeated.length; i++) {
      Pitch pitch = Pitch.of(random.nextInt(36));
      NoteValue value = NoteValue.of(Duration.of(1, 1 << random.nextInt(6)));
      repeated[i] = Note.of(pitch, value);
      distinct[i] = Note.of(pitch, value.withMultiplier(Ratio.of(i + 1, 100_003)));
    }
    assertThat(write(Staff.of(repeated)).length / 1e5).isLessThan(8);
    assertThat(write(Staff.of(distinct)).length / 1e5).isLessThan(40);
    assertThat(Arrays.asList(distinct)).doesNotHaveDuplicates();
  }

  @Test
  void distinctNotesWithSignsTakeAtMost40BytesAndArriveEqual() throws Exception {
    List<Dynamic> dynamics = List.of(Dynamic.PP, Dynamic.P, Dynamic.MF, Dynamic.F, Dynamic.FF);
    List<Articulation> signs =
        List.of(Articulation.ACCENT, Articulation.STACCATO, Articulation.TENUTO);
    Component[] notes = new Component[100_000];
    for (int i = 0; i < notes.length; i++) {
      int dots = i / 97 % 4;
      int value = i / 97 / 4 % 6;
      Direction[] directions = Direction.values();
      notes[i] =
          Note.of(
                  Pitch.of((i % 97) / 2.0 - 24),
                  NoteValue.of(Duration.of((2L << dots) - 1, 1L << (value + dots))))
              .attach(dynamics.get(i / 97 / 24 % 5))
              .attach(signs.get(i / 97 / 120 % 3), directions[i / 97 / 360]);
    }
    assertThat(Arrays.asList(notes)).doesNotHaveDuplicates();
    Container staff = Staff.of(notes).plus(Staff.of(notes));
    byte[] bytes = write(staff);
    assertThat(bytes.length / 2e5).isLessThan(40);
    assertThat(read(bytes).equals(staff)).isTrue();
  }

  @Test
  void headsThatAreMoreThanAPitchAndSignsOfOnesOwnArriveEqual() throws Exception {
    Note forced = Note.of(Pitch.MIDDLE_C, Duration.QUARTER);
    forced = forced.withHead(forced.head().withForced(true));
    Note cautionary = forced.withHead(forced.head().withForced(false).withCautionary(true));
    record Own(String text) implements Indicator {}
    Chord chord =
        new Chord(
            List.of(forced.head(), cautionary.head(), NoteHead.of(Pitch.of(7))),
            forced.value(),
            List.of(Attachment.of(new Own("a")), Attachment.of(new Own("a"), Direction.UP)));
    Staff staff = Staff.of(forced, cautionary, chord, forced, forced.attach(new Own("b")));
    assertThat(read(write(staff))).isEqualTo(staff);
  }

  @Test
  void whatIsReadStaysPackedUntilItIsAskedForAnything() throws Exception {
    Components arrived = (Components) read(write(new Packed(new byte[] {1}, null, false)));
    Components sentOn = (Components) read(write(arrived));
    assertThatThrownBy(sentOn::size)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("the packed components are damaged, make or send them again: ");
  }

  @Test
  void aContainerStaysPackedTooAndIsSentOnAsItCame() throws Exception {
    Staff staff = RandomScore.staff(3).withName("Flute");
    byte[] bytes = write(staff);
    Staff arrived = (Staff) read(bytes);
    assertThat(arrived.heading()).isEqualTo(staff.heading());
    assertThat(write(arrived)).isEqualTo(bytes);
    assertThat(read(write(arrived.withName("Oboe")))).isEqualTo(staff.withName("Oboe"));
    assertThat(read(write(arrived.components()))).isEqualTo(staff.components());
    assertThat(read(write(Staff.of()))).isEqualTo(Staff.of());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void valuesOfDivisisOwnClassesWaitInBytes(int seed) {
    List<Attachment> all = new ArrayList<>();
    Tree.forEachLeaf(RandomScore.staff(seed), (leaf, offset) -> all.addAll(leaf.attachments()));
    Serializable[] values = all.toArray(Serializable[]::new);
    Bytes own = Bytes.empty();
    assertThat(OwnValues.write(values, own)).isTrue();
    assertThat(OwnValues.read(Bytes.of(own.toArray()))).containsExactly(values);
  }

  @Test
  void valuesOfOtherClassesDoNotForWhoPassesThemOnMayNotKnowThem() {
    File other = new File("in-java-io");
    List<Serializable> foreign = List.of(other, new File[0], new ArrayList<>(List.of("a", other)));
    for (Serializable value : foreign) {
      Bytes own = Bytes.empty();
      assertThat(OwnValues.write(new Serializable[] {"a", value}, own)).isFalse();
      assertThat(OwnValues.read(Bytes.of(own.toArray()))).isEmpty();
    }
  }

  /** How a class of java.io would stand among values. */
  private static final String FILE = "sr\0\14java.io.File";

  @Test
  void bytesThatAreNoValuesOfDivisisAreRefused() {
    for (String text : List.of("ab", FILE, "ur\0\2[Bxp\177\177\177\177")) {
      Bytes bytes = Bytes.empty();
      bytes.write(2);
      bytes.write(text.length());
      bytes.writeAll(text.getBytes(StandardCharsets.ISO_8859_1));
      assertThatThrownBy(() -> OwnValues.read(Bytes.of(bytes.toArray())))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(text.equals("ab") ? "Stream" : "REJECTED");
    }
  }

  @Test
  void aMarkThatComesAgainIsOneObject() {
    Note note = Note.of(Pitch.MIDDLE_C, Duration.QUARTER);
    Attachment first = note.attach(new Tie()).attachments().getFirst();
    assertThat(note.attach(new Tie()).attachments().getFirst()).isSameAs(first);
    assertThat(Attachment.of(new Tie(), Direction.UP)).isNotEqualTo(first);
  }

  @Test
  void manyThreadsMayAskAtOnce() throws Exception {
    Staff staff = RandomScore.staff(4);
    for (int i = 0; i < 200; i++) {
      Staff arrived = (Staff) read(write(staff));
      List<Component> first =
          IntStream.range(0, 8).parallel().mapToObj(n -> arrived.components().get(0)).toList();
      assertThat(first).allSatisfy(one -> assertThat(one).isSameAs(first.getFirst()));
    }
  }

  @Test
  void damagedDataIsRefusedOrReadAndAsksForNoGigabytes() {
    Packed packed = Packed.of(RandomScore.staff(1).components());
    int refused = 0;
    for (int i = 0; i < packed.data.length; i++) {
      byte[] damaged = packed.data.clone();
      damaged[i] ^= (byte) 0xD5;
      try {
        assertThat(new Packed(damaged, null, false).unpack()).isNotNull();
      } catch (IllegalStateException e) {
        assertThat(e)
            .hasMessageStartingWith("the packed components are damaged, make or send them again: ");
        refused++;
      }
    }
    assertThat(refused).isPositive();
  }
}
