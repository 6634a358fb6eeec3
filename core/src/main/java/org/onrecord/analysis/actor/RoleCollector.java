package org.onrecord.analysis.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.Reference;
import org.onrecord.analysis.role.RoleStatement;
import org.onrecord.model.Role;
import org.onrecord.text.Span;

/** Makes one role of several statements that say the same, in its fullest form. */
final class RoleCollector {

  private static final Pattern BLANKS = Pattern.compile("\\s++");

  private RoleCollector() {}

  /**
   * {@return the roles of one actor in text order}
   *
   * @param ids the actor's id that a reference leads to
   */
  static List<Role> collect(
      String text, List<RoleStatement> statements, Function<Reference, Optional<String>> ids) {
    List<Role> roles = new ArrayList<>();
    for (RoleStatement statement : statements) {
      if (!statement.office()) {
        continue;
      }
      String title = title(text, statement);
      Role role = new Role(title, statement.body().flatMap(ids), statement.span());
      int same = indexOfSame(roles, role);
      if (same < 0) {
        roles.add(role);
      } else if (isFuller(role, roles.get(same))) {
        roles.set(same, role);
      }
    }
    roles.sort((one, other) -> one.span().compareTo(other.span()));
    return roles;
  }

  /** On one line, without the body inside; of one of several: "Sen." of "Sens.". */
  private static String title(String text, RoleStatement statement) {
    Span span = statement.span();
    Span body = statement.body().filter(Name.class::isInstance).map(Reference::span).orElse(span);
    boolean inside = span.start() < body.start() && body.end() < span.end();
    String words =
        inside // "Former |Polish| President"
            ? text.substring(span.start(), body.start()) + text.substring(body.end(), span.end())
            : span.in(text).toString();
    String line = BLANKS.matcher(words).replaceAll(" ");
    return line.endsWith("s.") ? line.substring(0, line.length() - 2) + "." : line;
  }

  private static int indexOfSame(List<Role> roles, Role role) {
    for (int i = 0; i < roles.size(); i++) {
      Role known = roles.get(i);
      boolean bodies = known.of().isEmpty() || role.of().isEmpty() || known.of().equals(role.of());
      Set<String> one = words(known.title());
      Set<String> other = words(role.title());
      if (bodies && (one.containsAll(other) || other.containsAll(one))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isFuller(Role role, Role known) {
    if (role.of().isPresent() != known.of().isPresent()) {
      return role.of().isPresent();
    }
    return words(role.title()).size() > words(known.title()).size();
  }

  private static Set<String> words(String title) {
    return new LinkedHashSet<>(Arrays.asList(title.toLowerCase(Locale.ROOT).split(" ", -1)));
  }
}
