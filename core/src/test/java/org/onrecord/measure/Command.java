package org.onrecord.measure;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** A program of this package: called wrongly, it says so in a line and ends with status 2. */
final class Command {

  private static final int WRONG_CALL = 2;

  /** What it does. */
  interface Body {
    void run() throws IOException;
  }

  private Command() {}

  /**
   * Runs it.
   *
   * @param usage its name and what is to follow: {@code CountSpeakers GOLD TEXTS}
   * @param fits whether as much follows
   */
  static void run(String usage, boolean fits, Body body) throws IOException {
    if (!fits) {
      end("usage: java org.onrecord.measure." + usage);
    }
    try {
      body.run();
    } catch (NoSuchFileException e) {
      end("there is no " + e.getFile());
    } catch (NotDirectoryException e) {
      end(e.getFile() + " is no folder");
    }
  }

  private static void end(String reason) {
    System.err.println(reason);
    System.exit(WRONG_CALL);
  }
}
