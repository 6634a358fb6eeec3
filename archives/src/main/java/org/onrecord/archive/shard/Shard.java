package org.onrecord.archive.shard;

/**
 * A shard that is in place.
 *
 * @param file the name of its file
 * @param bytes the size of the file
 * @param articles how many articles are in it
 * @param unread how many entries between them could not be read, which stand in a file beside it
 */
public record Shard(String file, long bytes, long articles, long unread) {}
