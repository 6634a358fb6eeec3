/** The goals: parameters in, findings out. */
@NullMarked
package org.onrecord.maven;

import org.jspecify.annotations.NullMarked;
