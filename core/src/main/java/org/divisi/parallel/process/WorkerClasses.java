package org.divisi.parallel.process;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.divisi.parallel.ship.LoaderStream;
import org.divisi.parallel.ship.ShippingStream;
import org.divisi.parallel.ship.Values;
import org.divisi.parallel.ship.WorkerLoader;
import org.jspecify.annotations.Nullable;

/** A worker process's class loaders, one for each of the pool's, and the questions they ask. */
final class WorkerClasses implements Values.Streams {
  private final Link link;
  private final Map<Integer, WorkerLoader> loaders = new ConcurrentHashMap<>();
  private final Map<Integer, CompletableFuture<byte[]>> questions = new ConcurrentHashMap<>();
  private final AtomicInteger numbers = new AtomicInteger();
  private volatile ClassLoader current = WorkerClasses.class.getClassLoader();

  WorkerClasses(Link link) {
    this.link = link;
  }

  /** Takes the loader of this number for what is read and run from now on. */
  void use(int number) {
    current = loaders.computeIfAbsent(number, this::loader);
    Thread.currentThread().setContextClassLoader(current);
  }

  private WorkerLoader loader(int number) {
    return new WorkerLoader(WorkerClasses.class.getClassLoader(), path -> ask(number, path));
  }

  private byte @Nullable [] ask(int loader, String path) throws IOException {
    int number = numbers.incrementAndGet();
    CompletableFuture<byte[]> answer = new CompletableFuture<>();
    questions.put(number, answer);
    ByteArrayOutputStream question = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(question);
    out.writeInt(number);
    out.writeInt(loader);
    out.writeUTF(path);
    link.send(Link.Kind.NEED, question.toByteArray());
    byte[] bytes = uninterrupted(answer);
    return bytes.length == 0 ? null : bytes;
  }

  /**
   * An interrupt ends the task, not the loading of a class: that would break the class for good.
   */
  private static byte[] uninterrupted(CompletableFuture<byte[]> answer) throws IOException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return answer.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw new IOException(e);
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** The pool has answered; no bytes means that it has no such thing either. */
  void answer(byte[] frame) throws IOException {
    int number = new DataInputStream(new ByteArrayInputStream(frame)).readInt();
    CompletableFuture<byte[]> question = questions.remove(number);
    boolean unused =
        Objects.requireNonNull(question).complete(Arrays.copyOfRange(frame, 4, frame.length));
  }

  @Override
  public ObjectOutputStream writer(OutputStream out) throws IOException {
    return new ShippingStream(out);
  }

  @Override
  public ObjectInputStream reader(InputStream in) throws IOException {
    return new LoaderStream(in, current);
  }
}
