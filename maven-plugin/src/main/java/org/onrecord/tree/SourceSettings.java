package org.onrecord.tree;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.onrecord.model.Publication;

/**
 * Where articles are and how their files are read.
 *
 * @param directory the source directory
 * @param selection which of its files are articles
 * @param encoding the encoding of texts; records are in UTF-8
 * @param maxFileSize the size up to which a file is read
 * @param names how files are shown
 * @param publication what is known of the publication of texts; records say it themselves
 */
public record SourceSettings(
    Path directory,
    Selection selection,
    Charset encoding,
    FileSize maxFileSize,
    FileNames names,
    Optional<Publication> publication) {}
