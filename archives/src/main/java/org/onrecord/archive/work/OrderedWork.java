package org.onrecord.archive.work;

import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Has work done by several threads and hands on what comes of it in the order in which it was
 * given. Of work that waits or is done and not yet fetched there is only so much, by number and by
 * weight. To be used by one thread.
 */
public final class OrderedWork<R> implements Closeable {

  private static final int WAITING_PER_THREAD = 16;

  /** What work in hand may weigh together, in bytes, as a share of the memory there is. */
  private static final int SHARE = 32;

  private final ExecutorService threads;
  private final int most;
  private final long heaviest;
  private final Queue<Pending<R>> pending = new ArrayDeque<>();
  private long weight;

  private record Pending<R>(Future<R> result, long weight) {}

  /** Work of so many threads; a single piece may weigh more than all may, and is then alone. */
  public OrderedWork(int threads) {
    this.threads =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(work, "onrecord");
              thread.setDaemon(true);
              return thread;
            });
    this.most = threads * WAITING_PER_THREAD;
    this.heaviest = Runtime.getRuntime().maxMemory() / SHARE;
  }

  /** {@return whether something must be fetched before work of this weight is given} */
  public boolean isFull(long added) {
    return !pending.isEmpty() && (pending.size() == most || weight + added > heaviest);
  }

  /** {@return whether all was fetched} */
  public boolean isEmpty() {
    return pending.isEmpty();
  }

  /** Gives work to do; it must not fail. */
  public void give(Callable<R> work, long weight) {
    pending.add(new Pending<>(threads.submit(work), weight));
    this.weight += weight;
  }

  /** Gives what is done already, to be fetched in its turn. */
  public void giveDone(R result) {
    pending.add(new Pending<>(CompletableFuture.completedFuture(result), 0));
  }

  /** {@return what came of the oldest work} */
  public R fetch() throws InterruptedException {
    Pending<R> oldest = pending.remove();
    weight -= oldest.weight();
    try {
      return oldest.result().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("work that fails says so by its result", e.getCause());
    }
  }

  /** Drops what is not fetched. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
