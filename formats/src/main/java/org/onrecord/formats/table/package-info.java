/** Tables for spreadsheets and data frames. */
@NullMarked
package org.onrecord.formats.table;

import org.jspecify.annotations.NullMarked;
