package org.onrecord.growth;

import java.util.function.Consumer;

/**
 * Counts the work that code does, so that its growth can be told without a clock: every method
 * entered and every turn of a loop is a step, in this library and in the ones it reads and writes
 * with. What the JDK does within one call is not seen. Not thread-safe.
 */
public final class Steps {

  /** What instrumented classes count in: of this class there is only one. */
  public static long taken;

  private static final ClassLoader COUNTING = new CountingClassLoader(Steps.class.getClassLoader());

  private Steps() {}

  /**
   * {@return work that is counted}
   *
   * @param type has a constructor without arguments; it is loaded a second time, and so is the
   *     library
   */
  @SuppressWarnings("unchecked") // Consumer is the JDK's in both worlds
  static Consumer<String> counted(Class<? extends Consumer<String>> type) {
    try {
      var constructor = Class.forName(type.getName(), true, COUNTING).getDeclaredConstructor();
      constructor.setAccessible(true);
      return (Consumer<String>) constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type + " cannot be made", e);
    }
  }

  /** {@return the steps that counted work takes on a text} */
  static long of(Consumer<String> work, String text) {
    long before = taken;
    work.accept(text);
    return taken - before;
  }
}
