package org.divisi.score;

/**
 * An indicator of the kinds that every room knows. What writes, reads or plays them switches over
 * this list, so a new kind does not compile until each says what it does with it.
 */
public sealed interface StandardIndicator extends Indicator
    permits Articulation,
        BarLine,
        Clef,
        Dynamic,
        KeySignature,
        Literal,
        Markup,
        MetronomeMark,
        StartBeam,
        StartHairpin,
        StartSlur,
        StopBeam,
        StopHairpin,
        StopSlur,
        Tie,
        TimeSignature {}
