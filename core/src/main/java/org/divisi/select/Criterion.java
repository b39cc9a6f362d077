package org.divisi.select;

import java.io.Serializable;
import java.util.function.Predicate;

/** A test that what is selected must pass; it can be kept and sent to a worker. */
@FunctionalInterface
public interface Criterion<T> extends Predicate<T>, Serializable {}
