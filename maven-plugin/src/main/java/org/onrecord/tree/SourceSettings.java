package org.onrecord.tree;

import java.nio.charset.Charset;
import java.nio.file.Path;

/**
 * Where articles are and how their files are read.
 *
 * @param directory the source directory
 * @param selection which of its files are articles
 * @param encoding the encoding of texts; records are in UTF-8
 * @param maxFileSize the size up to which a file is read
 * @param names how files are shown
 */
public record SourceSettings(
    Path directory, Selection selection, Charset encoding, FileSize maxFileSize, FileNames names) {}
