/** JSON and XML as files, written from head to end. */
@NullMarked
package org.onrecord.output;

import org.jspecify.annotations.NullMarked;
