/** The text cut up: headline, byline, dateline, paragraphs, sentences, tokens. */
@NullMarked
package org.onrecord.analysis.document;

import org.jspecify.annotations.NullMarked;
