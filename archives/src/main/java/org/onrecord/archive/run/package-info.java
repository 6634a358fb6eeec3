/**
 * Whole archives made into shards: with several threads, in order, and taken up where they stop.
 */
@NullMarked
package org.onrecord.archive.run;

import org.jspecify.annotations.NullMarked;
