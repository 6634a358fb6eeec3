package org.onrecord.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.format.Inputs;

/**
 * Ids of articles, made of names that anybody may have written. They are as everywhere: paths below
 * a folder, {@code /}-separated, which lead out of none.
 */
final class EntryId {

  private static final int LONGEST = 500;
  private static final String OF_NOTHING = "entry";
  private static final Pattern DRIVE = Pattern.compile("^\\p{Alpha}:(?=[/\\\\])");
  private static final Pattern SCHEME = Pattern.compile("^\\p{Alpha}[\\w+.-]*://(?:[^/?#@]*@)?");
  private static final Pattern PAGE_ENDING = Pattern.compile("\\.\\p{Alpha}{1,5}$");
  private static final Pattern NO_FILE_NAME = Pattern.compile("[<>:\"|?*]+");

  private EntryId() {}

  /** {@return the id of a file at a path: the path without its ending} */
  static String ofPath(String path, Inputs inputs) {
    return inputs.withoutEnding(safe(DRIVE.matcher(path).replaceFirst("")));
  }

  /** {@return the id of a page: host and path without its ending, and the query} */
  static String ofUrl(String url) {
    String rest = SCHEME.matcher(url).replaceFirst("").replaceFirst("#.*", "");
    int query = rest.indexOf('?');
    String path = query < 0 ? rest : rest.substring(0, query);
    String page = path.contains("/") ? PAGE_ENDING.matcher(path).replaceFirst("") : path;
    String whole = query < 0 ? page : page + rest.substring(query).replace('/', '-');
    return safe(NO_FILE_NAME.matcher(whole).replaceAll("-"));
  }

  /** {@return the id that was given as one: as it is, unless it is a URL or leads somewhere} */
  static String ofName(String name) {
    return SCHEME.matcher(name).find() ? ofUrl(name) : safe(name);
  }

  private static String safe(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : printable(path).replace('\\', '/').split("/")) {
      String trimmed = part.strip();
      if (!trimmed.isEmpty() && !trimmed.equals(".") && !trimmed.equals("..")) {
        parts.add(trimmed);
      }
    }
    return parts.isEmpty() ? OF_NOTHING : String.join("/", parts);
  }

  private static String printable(String path) {
    StringBuilder printable = new StringBuilder();
    path.codePoints()
        .limit(LONGEST)
        .map(point -> isPrintable(point) ? point : '-')
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }

  private static boolean isPrintable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }
}
