/**
 * Source, cue and content: what is reported as said or written, in the terms of PARC and PolNeAR.
 */
@NullMarked
package org.onrecord.analysis.attribution;

import org.jspecify.annotations.NullMarked;
