/**
 * What a team makes of findings: how much each weighs, which are let pass and why, and what each is
 * recognised by in another run. Knows nothing of Maven.
 */
@NullMarked
package org.onrecord.policy;

import org.jspecify.annotations.NullMarked;
