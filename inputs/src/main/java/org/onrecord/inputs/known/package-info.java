/** What files say of articles besides their text: the part that kinds of files have in common. */
@NullMarked
package org.onrecord.inputs.known;

import org.jspecify.annotations.NullMarked;
