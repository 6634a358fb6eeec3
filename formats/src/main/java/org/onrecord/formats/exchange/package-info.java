/** Standards of JSON that newsrooms, search engines and annotation tools read. */
@NullMarked
package org.onrecord.formats.exchange;

import org.jspecify.annotations.NullMarked;
