package org.onrecord.format;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** The kinds of files that articles come in besides plain text and records. Immutable. */
public final class Inputs {

  private static final Inputs NONE = new Inputs(List.of());
  private static final String TEXT_ENDING = ".txt";

  private final List<ArticleInput> all;

  private Inputs(List<ArticleInput> all) {
    this.all = List.copyOf(all);
  }

  /** {@return no kinds of files} */
  public static Inputs none() {
    return NONE;
  }

  /**
   * {@return those of the format sets that a class loader finds}
   *
   * @throws ServiceConfigurationError if a format set cannot be loaded
   */
  public static Inputs installed(ClassLoader loader) {
    List<ArticleInput> inputs = new ArrayList<>();
    for (FormatSet set : ServiceLoader.load(FormatSet.class, loader)) {
      inputs.addAll(set.inputs());
    }
    return new Inputs(inputs);
  }

  /** {@return the kind of a file of this name, by its ending, in either case} */
  public Optional<ArticleInput> forFileName(String name) {
    return all.stream().filter(input -> ending(input, name).isPresent()).findFirst();
  }

  private static Optional<String> ending(ArticleInput input, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return input.endings().stream().filter(lower::endsWith).max(comparingInt(String::length));
  }

  /**
   * {@return a path, {@code /}-separated, without the ending that says what the file is, such as
   * {@code .ninjs.json}; that is the last one unless a kind of file has more}
   */
  public String withoutEnding(String path) {
    int name = path.lastIndexOf('/') + 1;
    int known =
        forFileName(path)
            .flatMap(input -> ending(input, path))
            .map(ending -> path.length() - ending.length())
            .orElse(-1);
    int dot = known > name ? known : path.lastIndexOf('.');
    return dot > name ? path.substring(0, dot) : path;
  }

  /**
   * {@return whether the file at this path, {@code /}-separated, is an article by its name: a text,
   * a record or one of these kinds, which a {@code README.md} is not}
   */
  public boolean isArticle(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return forFileName(name).isPresent()
        ? !name.startsWith("readme.") // what tells of the folder it lies in
        : ArticleReader.forFileName(name).isPresent() || name.endsWith(TEXT_ENDING);
  }

  /** {@return whether a file or folder of this name is hidden, or a copy that an editor left} */
  public static boolean isLeftBehind(String name) {
    return name.startsWith(".") || name.endsWith("~") || name.startsWith("#");
  }
}
