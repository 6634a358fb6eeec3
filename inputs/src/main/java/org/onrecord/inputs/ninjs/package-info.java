/** ninjs, the IPTC's News in JSON, as newsroom systems hand it on. */
@NullMarked
package org.onrecord.inputs.ninjs;

import org.jspecify.annotations.NullMarked;
