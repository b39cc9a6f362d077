package org.divisi.theory.pattern;

import java.util.List;
import java.util.stream.Collectors;

/** Every so-many-th number from each of its residues on. */
record ResidueSieve(int modulus, List<Integer> residues) implements Sieve {
  ResidueSieve {
    if (modulus < 1) {
      throw new IllegalArgumentException(
          "sieve %d@%s has no period: use 1 or more".formatted(modulus, residues));
    }
    int period = modulus;
    residues =
        residues.stream().map(each -> Math.floorMod(each, period)).distinct().sorted().toList();
  }

  @Override
  public boolean has(long number, long length) {
    return residues.contains((int) Math.floorMod(number, (long) modulus));
  }

  @Override
  public long period() {
    return modulus;
  }

  @Override
  public Sieve rotate(int count) {
    int by = Math.floorMod(count, modulus);
    return by == 0
        ? this
        : new ResidueSieve(modulus, residues.stream().map(each -> each + by).toList());
  }

  @Override
  public String toString() {
    return modulus + "@" + residues.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
