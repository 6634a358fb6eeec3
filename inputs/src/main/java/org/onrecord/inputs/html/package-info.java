/** Pages of HTML as newspapers put them on the web. */
@NullMarked
package org.onrecord.inputs.html;

import org.jspecify.annotations.NullMarked;
