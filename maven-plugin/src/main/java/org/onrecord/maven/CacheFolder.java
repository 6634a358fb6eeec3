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
 * @param log told if it cannot be used
 */
record CacheFolder(Path folder, Log log) {

  /** {@return what is known of the last run of an execution; nothing, if that cannot be read} */
  RunMemory open(MojoExecution execution) {
    String name = execution.getGoal() + "-" + execution.getExecutionId() + ".jsonl";
    try {
      return FileMemory.open(
          folder.resolve(name), PluginState.hash(CacheFolder.class.getClassLoader()));
    } catch (IOException e) {
      log.warn("all articles are analysed, since " + folder + " cannot be used: " + e);
      return RunMemory.none();
    }
  }
}
