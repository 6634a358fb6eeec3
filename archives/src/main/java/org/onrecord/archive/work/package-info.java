/** Work that several threads do and that comes out in its order. */
@NullMarked
package org.onrecord.archive.work;

import org.jspecify.annotations.NullMarked;
