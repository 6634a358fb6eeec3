package org.onrecord.archive;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.onrecord.format.ArticleReader;
import org.onrecord.format.Inputs;
import org.onrecord.model.Publication;

/**
 * How entries are read. Immutable and thread-safe.
 *
 * @param inputs the kinds of files that are articles, besides texts and records
 * @param encoding the encoding of entries that do not say it; records are in UTF-8
 * @param maxEntryBytes the size up to which an entry is read, unpacked
 * @param publication what is known of the publication where neither entry nor archive says it
 */
public record ReadSettings(
    Inputs inputs, Charset encoding, int maxEntryBytes, Optional<Publication> publication) {

  /** {@return the usual: the inputs on the class path, UTF-8, entries of up to 16 MB} */
  public static ReadSettings standard() {
    return new ReadSettings(
        Inputs.installed(ReadSettings.class.getClassLoader()),
        StandardCharsets.UTF_8,
        ArticleReader.DEFAULT_MAX_BYTES,
        Optional.empty());
  }

  /** {@return these with another bound on the size of an entry} */
  public ReadSettings withMaxEntryBytes(int maxEntryBytes) {
    return new ReadSettings(inputs, encoding, maxEntryBytes, publication);
  }
}
