import module org.divisi;

/**
 * The example of the page that Divisi began with: a fragment for each of three numbers, made by
 * several workers, then by none, with the same result.
 *
 * <p>{@code divisi run examples/Seed.java}
 */
Container proc(int notesToMake) {
  return Container.of(Leaves.repeatedNotes(notesToMake));
}

List<Container> make(boolean parallel) {
  try (Pool pool = parallel ? Pool.threads() : Pool.sequential()) {
    return pool.map(List.of(1, 2, 3), n -> proc(n));
  }
}

void main() {
  IO.println(make(true));
  IO.println(make(false));
}
