package org.divisi.parallel.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.divisi.parallel.work.Desk;
import org.divisi.parallel.work.Feed;
import org.divisi.parallel.work.Source;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of a {@link FolderRun}, part by part. In place of those whose part is there already
 * workers get a mark, so that all others keep their index, and with it their random numbers.
 */
final class Parts implements Source {
  private final FolderRun run;
  private final Iterable<?> inputs;
  private final Map<Integer, Part> drawn = new ConcurrentHashMap<>();
  private volatile boolean alone;

  Parts(FolderRun run, Iterable<?> inputs) {
    this.run = run;
    this.inputs = Objects.requireNonNull(inputs, "inputs are needed");
  }

  @Override
  public OptionalLong total() {
    return Feed.total(inputs);
  }

  @Override
  public void alone() {
    alone = true;
  }

  /** A part that has been drawn to its end; null if the inputs failed before. */
  @Nullable Part part(int number) {
    return drawn.get(number);
  }

  /** Lets go of a part. */
  void forget(int number) {
    drawn.remove(number);
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    return new Drawing(inputs.iterator());
  }

  private final class Drawing implements Iterator<@Nullable Object> {
    private final Iterator<?> source;
    private List<@Nullable Object> buffer = List.of();
    private int next;
    private int number;
    private int first;
    private @Nullable RuntimeException failure;

    Drawing(Iterator<?> source) {
      this.source = source;
    }

    @Override
    public boolean hasNext() {
      if (next < buffer.size()) {
        return true;
      }
      if (failure != null) {
        throw failure;
      }
      drawPart();
      return next < buffer.size();
    }

    @Override
    public @Nullable Object next() {
      if (!hasNext()) {
        throw new NoSuchElementException("all inputs have been drawn");
      }
      return buffer.get(next++);
    }

    private void drawPart() {
      buffer = new ArrayList<>();
      next = 0;
      try {
        while (buffer.size() < run.folder().items() && source.hasNext()) {
          buffer.add(source.next());
        }
      } catch (RuntimeException e) {
        if (buffer.isEmpty()) {
          throw e;
        }
        failure = e;
        return;
      }
      if (alone) {
        return;
      }
      if (buffer.isEmpty()) {
        run.refuseMoreThan(number);
        return;
      }
      Path place = run.folder().path().resolve(Desk.name(number));
      Part part = Part.of(number, first, buffer, Files.isDirectory(place));
      run.begin(part);
      drawn.put(number++, part);
      first += buffer.size();
      if (part.isThere()) {
        buffer.replaceAll(input -> Desk.THERE);
      }
    }
  }
}
