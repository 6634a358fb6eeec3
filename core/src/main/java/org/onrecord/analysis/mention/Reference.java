package org.onrecord.analysis.mention;

import org.onrecord.text.Spanned;

/**
 * Words that refer to someone or something that may act: a name, a noun phrase or a pronoun.
 *
 * <p>Besides its span it knows its tokens, since the rules of later stages look at neighbours.
 */
public sealed interface Reference extends Spanned permits Name, Nominal, Pronoun {

  /** {@return the index of the first token} */
  int first();

  /** {@return the index behind the last token} */
  int end();
}
