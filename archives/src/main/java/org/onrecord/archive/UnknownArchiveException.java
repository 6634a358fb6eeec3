package org.onrecord.archive;

import java.io.IOException;
import java.nio.file.Path;

/** A file whose ending is that of no archive that is read. */
public final class UnknownArchiveException extends IOException {

  private static final long serialVersionUID = 1L;

  UnknownArchiveException(Path file, String endings) {
    super(
        "%s is no archive that is read, by its ending; read are %s%s"
            .formatted(file.getFileName(), endings, hint(String.valueOf(file.getFileName()))));
  }

  private static String hint(String name) {
    if (FileEnding.has(name, ".json")) {
      return ". If each line of it is an object, name it " + name + "l";
    }
    return FileEnding.has(name, ".zst") ? ". Unpack it first: zstd -d " + name : "";
  }
}
