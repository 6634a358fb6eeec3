/** Where things stand in a text: the ground floor that everything else is built on. */
@NullMarked
package org.onrecord.text;

import org.jspecify.annotations.NullMarked;
