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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
    Components arrived = (Components) read(write(new Packed(new byte[] {1}, new Note[0])));
    Components sentOn = (Components) read(write(arrived));
    assertThatThrownBy(sentOn::size)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("the packed components are damaged, make or send them again: ");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void valuesOfDivisisOwnClassesWaitInBytes(int seed) {
    Serializable[] values = Packed.of(RandomScore.staff(seed).components()).values();
    byte[] own = Objects.requireNonNull(OwnValues.write(values));
    assertThat(OwnValues.read(own)).containsExactly(values);
  }

  @Test
  void valuesOfOtherClassesDoNotForWhoPassesThemOnMayNotKnowThem() {
    File other = new File("in-java-io");
    assertThat(OwnValues.write(new Serializable[] {"a", other})).isNull();
    assertThat(OwnValues.write(new Serializable[] {new File[0]})).isNull();
    assertThat(OwnValues.write(new Serializable[] {new ArrayList<>(List.of("a", other))})).isNull();
  }

  @Test
  void bytesThatAreNoValuesOfDivisisAreRefused() throws Exception {
    assertThatThrownBy(() -> OwnValues.read(new byte[] {1, 2}))
        .isInstanceOf(IllegalArgumentException.class);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeInt(1);
      out.writeObject(new File("of-java-io"));
    }
    assertThatThrownBy(() -> OwnValues.read(bytes.toByteArray()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("REJECTED");
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
        assertThat(new Packed(damaged, packed.values()).unpack()).isNotNull();
      } catch (IllegalStateException e) {
        assertThat(e)
            .hasMessageStartingWith("the packed components are damaged, make or send them again: ");
        refused++;
      }
    }
    assertThat(refused).isPositive();
  }
}
