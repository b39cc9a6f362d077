package org.divisi.score;

import java.util.Objects;

/**
 * The start of a hairpin, on its first leaf.
 *
 * @param shape how it looks
 */
public record StartHairpin(Shape shape) implements StandardIndicator {
  /** Growing louder. */
  public static final StartHairpin CRESCENDO = new StartHairpin(Shape.CRESCENDO);

  /** Growing softer. */
  public static final StartHairpin DIMINUENDO = new StartHairpin(Shape.DIMINUENDO);

  /** Refuses a missing shape. */
  public StartHairpin {
    Objects.requireNonNull(shape, "shape");
  }

  /** The looks of a hairpin, with Abjad's signs. */
  public enum Shape {
    /** Growing louder: {@code <}. */
    CRESCENDO("<"),
    /** Growing softer: {@code >}. */
    DIMINUENDO(">"),
    /** Growing from silence: {@code o<}. */
    DAL_NIENTE("o<"),
    /** Dying to silence: {@code >o}. */
    AL_NIENTE(">o"),
    /** Constant, a plain line: {@code --}. */
    CONSTANTE("--"),
    /** Growing more and more: {@code <|}. */
    FLARED_CRESCENDO("<|"),
    /** Falling off: {@code |>}. */
    FLARED_DIMINUENDO("|>"),
    /** Growing more and more, from silence: {@code o<|}. */
    FLARED_DAL_NIENTE("o<|"),
    /** Falling off to silence: {@code |>o}. */
    FLARED_AL_NIENTE("|>o");

    private final String sign;

    Shape(String sign) {
      this.sign = sign;
    }

    /** Abjad's sign for it. */
    public String sign() {
      return sign;
    }
  }

  /** The hairpin of Abjad's sign: {@code <}, {@code >o}, {@code --}. */
  public static StartHairpin of(String sign) {
    for (Shape shape : Shape.values()) {
      if (shape.sign().equals(sign)) {
        return new StartHairpin(shape);
      }
    }
    throw new IllegalArgumentException(
        "hairpin '%s' has no such shape: use < > o< >o -- <| |> o<| or |>o".formatted(sign));
  }

  /** The hairpin that this one is when the music goes backwards: {@code >} for {@code <}. */
  public StartHairpin reversed() {
    return new StartHairpin(
        switch (shape) {
          case CRESCENDO -> Shape.DIMINUENDO;
          case DIMINUENDO -> Shape.CRESCENDO;
          case DAL_NIENTE -> Shape.AL_NIENTE;
          case AL_NIENTE -> Shape.DAL_NIENTE;
          case CONSTANTE -> Shape.CONSTANTE;
          case FLARED_CRESCENDO -> Shape.FLARED_DIMINUENDO;
          case FLARED_DIMINUENDO -> Shape.FLARED_CRESCENDO;
          case FLARED_DAL_NIENTE -> Shape.FLARED_AL_NIENTE;
          case FLARED_AL_NIENTE -> Shape.FLARED_DAL_NIENTE;
        });
  }

  @Override
  public String toString() {
    return shape.sign();
  }
}
