package org.divisi.parallel;

import java.nio.file.Path;

/**
 * What {@link Pool#mapTo mapTo} has written.
 *
 * @param index the table of all files, {@code index.tsv}: the part and name of each, the index of
 *     its item, the seed, the input as text, and the SHA-256 of its bytes; an item that wrote
 *     nothing has a line with no file
 * @param items how many inputs there were
 * @param files how many files there are
 * @param made how many parts this run has made
 * @param kept how many parts were there before
 */
public record Written(Path index, int items, int files, int made, int kept) {}
