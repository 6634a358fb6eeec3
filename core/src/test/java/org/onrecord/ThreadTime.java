package org.onrecord;

import java.lang.reflect.Method;

/**
 * The time a thread has computed, without that in which it waited for a processor. Found by name,
 * since the module that is tested does not read the one that tells it.
 */
final class ThreadTime {

  private static final String PACKAGE = "java.lang.management.";

  private ThreadTime() {}

  /** {@return the nanoseconds that this thread has computed so far} */
  static long nanos() {
    try {
      Object threads =
          Class.forName(PACKAGE + "ManagementFactory").getMethod("getThreadMXBean").invoke(null);
      Method time = Class.forName(PACKAGE + "ThreadMXBean").getMethod("getCurrentThreadCpuTime");
      return (long) time.invoke(threads);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
