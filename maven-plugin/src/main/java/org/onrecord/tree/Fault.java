package org.onrecord.tree;

import org.onrecord.validation.FileRule;
import org.onrecord.validation.Finding;

/**
 * Something that should be an article and cannot be one.
 *
 * @param path its path below the source directory
 * @param rule what does not hold
 * @param message why
 */
record Fault(String path, FileRule rule, String message) implements Discovery {

  static Fault unreadable(String path, String message) {
    return new Fault(path, FileRule.ARTICLE_IS_READABLE, message);
  }

  Finding finding() {
    return rule.finding(message);
  }
}
