package org.divisi.parallel;

import java.time.Duration;

/**
 * When and where one item ran.
 *
 * @param map which map of the pool it belongs to, from 0
 * @param index its place in the order of inputs, from 0
 * @param worker which worker ran it, from 0; -1: the caller's own thread
 * @param start when it started, counted from the start of its map
 * @param length how long it took
 * @param failed whether it failed
 * @param input a short text of what it was given; empty where no listener asks for it
 */
public record Span(
    int map,
    int index,
    int worker,
    Duration start,
    Duration length,
    boolean failed,
    String input) {}
