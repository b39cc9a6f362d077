package org.divisi.parallel.work;

import java.util.Locale;
import java.util.TimeZone;

/**
 * The process-wide defaults that change what a program prints. A task that sets one would change
 * its neighbours in some kinds of pool and not in others: they are put back after each item.
 */
public record Defaults(Locale locale, TimeZone zone) {

  public static Defaults now() {
    return new Defaults(Locale.getDefault(), TimeZone.getDefault());
  }

  public void restore() {
    if (!Locale.getDefault().equals(locale)) {
      Locale.setDefault(locale);
    }
    if (!TimeZone.getDefault().equals(zone)) {
      TimeZone.setDefault(zone);
    }
  }
}
