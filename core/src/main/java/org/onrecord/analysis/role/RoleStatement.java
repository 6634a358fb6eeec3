package org.onrecord.analysis.role;

import java.util.Optional;
import org.onrecord.analysis.mention.Reference;
import org.onrecord.text.Span;
import org.onrecord.text.Spanned;

/**
 * A place where the text says what someone is.
 *
 * @param bearer the words for the one who bears the role: a name, or a pronoun
 * @param span the words of the title, without article and without the body: "Secretary General"; a
 *     body between them is no part of the title: "former |Polish| president"
 * @param head index of the token that is the title's noun: "Secretary"
 * @param body who or what the role is of, as far as it is stated here
 * @param office whether it is an office, job, function or membership, not kinship or the like
 * @param pattern name of the rule that found it
 */
public record RoleStatement(
    Reference bearer, Span span, int head, Optional<Reference> body, boolean office, String pattern)
    implements Spanned {}
