package org.onrecord.maven;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.logging.Log;
import org.onrecord.cache.FileMemory;
import org.onrecord.cache.RunMemory;

/**
 * The folder that keeps what is known of the last run, in a file for each execution.
 *
 * @param folder made if it is not there
 * @param isIncremental whether articles that did not change are left as they are
 * @param log told if it cannot be used
 */
record CacheFolder(Path folder, boolean isIncremental, Log log) {

  /** {@return what is known of the last run of an execution; nothing, if that cannot be read} */
  RunMemory open(MojoExecution execution) {
    Path file = folder.resolve(execution.getGoal() + "-" + execution.getExecutionId() + ".jsonl");
    try {
      String state = PluginState.hash(CacheFolder.class.getClassLoader());
      return isIncremental ? FileMemory.open(file, state) : FileMemory.openAnew(file, state);
    } catch (IOException e) {
      log.warn("all articles are analysed, since " + folder + " cannot be used: " + e);
      return RunMemory.none();
    }
  }
}
