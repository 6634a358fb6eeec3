/** Markdown (CommonMark) with YAML front matter. */
@NullMarked
package org.onrecord.inputs.markdown;

import org.jspecify.annotations.NullMarked;
