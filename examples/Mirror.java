import module org.divisi;
import org.divisi.theory.*;

/**
 * A line and what can be made of it: upside down, backwards, both, and in notes of twice the
 * length, in five staves. No copy is made: each is a value of its own, and the line stays as it
 * was.
 *
 * <p>{@code divisi run examples/Mirror.java}
 */
Score compose(Pool pool) {
  Staff line =
      Staff.parse("c'4 ( e'8 d' g'4. f'8 ) ef'8 ( \\times 2/3 { d'8 f' a' } g'8 ) ~ g'2 c'1");
  Pitch axis = Pitch.parse("f'");

  Map<String, UnaryOperator<Staff>> mirrors = new LinkedHashMap<>();
  mirrors.put("original", staff -> staff);
  mirrors.put("inversion", staff -> Transform.invert(staff, axis));
  mirrors.put("retrograde", Transform::retrograde);
  mirrors.put("both", staff -> Transform.retrograde(Transform.invert(staff, axis)));

  List<Component> staves = new ArrayList<>();
  mirrors.forEach(
      (name, mirror) -> {
        Staff once = Transform.respellWithFlats(mirror.apply(line));
        Staff twice = once.withComponents(once.components().plus(once.components()));
        staves.add(titled(twice, name));
      });
  Staff slow = Transform.splitAtBars(Transform.scale(line, Ratio.of(2, 1)));
  staves.add(titled(slow, "augmentation"));
  return Score.of(Components.copyOf(staves));
}

Staff titled(Staff staff, String name) {
  staff = Select.leaves(Transform.splitAtBars(staff)).first().attach(Markup.of(name), Direction.UP);
  return Select.leaves(staff).last().attach(BarLine.FINAL);
}
