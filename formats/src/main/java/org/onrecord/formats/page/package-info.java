/** Articles to be looked at: pages of HTML and Markdown. */
@NullMarked
package org.onrecord.formats.page;

import org.jspecify.annotations.NullMarked;
