/** Articles as a row of files of JSON Lines, each in place only when it is whole. */
@NullMarked
package org.onrecord.archive.shard;

import org.jspecify.annotations.NullMarked;
