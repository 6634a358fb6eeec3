/** What formats need of an article: words, names and links of any article, faulty ones too. */
@NullMarked
package org.onrecord.formats.view;

import org.jspecify.annotations.NullMarked;
