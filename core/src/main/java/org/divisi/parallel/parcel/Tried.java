package org.divisi.parallel.parcel;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import org.divisi.parallel.TransferException;
import org.divisi.parallel.ship.Rendering;
import org.divisi.parallel.ship.Values;
import org.divisi.parallel.work.Call;
import org.divisi.parallel.work.Context;
import org.divisi.parallel.work.Frames;
import org.jspecify.annotations.Nullable;

/** What came of an item in a worker elsewhere, before it is sent. */
public record Tried(@Nullable Object value, @Nullable Throwable thrown) {

  /** Reads the input and runs the task on it; with no task the input is read past. */
  public static Tried of(
      @Nullable Call call, Context.Item item, DataInputStream in, Values.Streams streams)
      throws IOException {
    Object input;
    try {
      input = Values.read(in, streams);
    } catch (Values.Broken e) {
      String what = "the input could not be read in the worker process: ";
      return new Tried(null, new TransferException(what + Rendering.of(e.why()), e.why()));
    }
    try {
      return new Tried(call == null ? null : call.run(item.index(), input, item.path()), null);
    } catch (Throwable e) {
      return new Tried(null, Frames.trim(e));
    }
  }

  /** Reads a task. */
  public static Call call(byte[] bytes, Values.Streams streams) {
    try {
      return (Call) streams.reader(new ByteArrayInputStream(bytes)).readObject();
    } catch (Throwable e) {
      throw new TransferException(
          "the task could not be read in the worker process: " + Rendering.of(e), e);
    }
  }
}
