/** The actors of the record: entities with name, type, roles and mentions. */
@NullMarked
package org.onrecord.analysis.actor;

import org.jspecify.annotations.NullMarked;
