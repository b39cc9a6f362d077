package org.divisi.theory.pattern;

/** What another sieve does not keep. */
record InverseSieve(Sieve sieve) implements Sieve {
  @Override
  public boolean has(long number, long length) {
    return !sieve.has(number, length);
  }

  @Override
  public long period() {
    return sieve.period();
  }

  @Override
  public Sieve rotate(int count) {
    return sieve.rotate(count).not();
  }

  @Override
  public String toString() {
    return sieve instanceof LogicSieve ? "-(" + sieve + ")" : "-" + sieve;
  }
}
