package org.onrecord.tree;

import org.onrecord.model.Article;
import org.onrecord.validation.Locator;
import org.onrecord.validation.Subject;

/**
 * An article in hand.
 *
 * @param article the article, under the id of its path
 * @param subject the article as it is checked
 * @param locator where its facts stand in the files it came from
 */
record Loaded(Article article, Subject subject, Locator locator) {}
