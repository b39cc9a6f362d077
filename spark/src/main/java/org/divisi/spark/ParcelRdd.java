package org.divisi.spark;

import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.Dependency;
import org.apache.spark.FutureAction;
import org.apache.spark.Partition;
import org.apache.spark.SparkContext;
import org.apache.spark.SparkEnv;
import org.apache.spark.TaskContext;
import org.apache.spark.rdd.RDD;
import org.divisi.parallel.Parcel;
import scala.collection.Iterator;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;
import scala.runtime.AbstractFunction0;
import scala.runtime.AbstractFunction1;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/**
 * What becomes of one parcel, as Spark sees it: a data set of one partition. To put it together
 * from Spark's own ({@code parallelize}, {@code map}, {@code collectAsync}) takes a quarter longer.
 */
final class ParcelRdd extends RDD<byte[]> {
  private static final long serialVersionUID = 1;
  private static final Seq<Object> FIRST = seq(List.of(0));

  private final transient Parcel parcel;

  private ParcelRdd(SparkContext context, Parcel parcel) {
    super(context, ParcelRdd.<Dependency<?>>seq(List.of()), ClassTag.apply(byte[].class));
    this.parcel = parcel;
  }

  /** Has a parcel opened by an executor; the job's future gives the answer. */
  static FutureAction<byte[]> submit(SparkContext context, Parcel parcel) {
    Answer answer = new Answer();
    return context.submitJob(
        new ParcelRdd(context, parcel), new Only(), FIRST, answer, answer.get());
  }

  private static <T> Seq<T> seq(List<T> list) {
    return CollectionConverters.asScala(list).toSeq();
  }

  @Override
  public Partition[] getPartitions() {
    return new Partition[] {new Load(parcel)};
  }

  @Override
  public Iterator<byte[]> compute(Partition load, TaskContext task) {
    if (!SparkEnv.get().executorId().equals("driver")) {
      // nobody types there: a task that reads comes to an end, and does not wait for ever
      System.setIn(InputStream.nullInputStream());
    }
    return CollectionConverters.asScala(List.of(((Load) load).parcel.open()).iterator());
  }

  /** The parcel goes with its task, and not with what Spark sends to all executors. */
  private static final class Load implements Partition {
    private static final long serialVersionUID = 1;

    final Parcel parcel;

    Load(Parcel parcel) {
      this.parcel = parcel;
    }

    @Override
    public int index() {
      return 0;
    }
  }

  private static final class Only extends AbstractFunction1<Iterator<byte[]>, byte[]>
      implements Serializable {
    private static final long serialVersionUID = 1;

    @Override
    public byte[] apply(Iterator<byte[]> answers) {
      return answers.next();
    }
  }

  /** Takes the answer of the one partition. */
  private static final class Answer extends AbstractFunction2<Object, byte[], BoxedUnit> {
    private byte[] bytes = new byte[0];

    @Override
    public BoxedUnit apply(Object partition, byte[] answer) {
      bytes = answer;
      return BoxedUnit.UNIT;
    }

    AbstractFunction0<byte[]> get() {
      return new AbstractFunction0<>() {
        @Override
        public byte[] apply() {
          return bytes;
        }
      };
    }
  }
}
