package org.onrecord.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes a record as YAML in UTF-8: block collections, spans as flow mappings on one line, texts of
 * several lines as blocks.
 */
final class YamlOutput implements RecordOutput {

  private static final int WIDTH = 2;

  private final Writer out;
  private final Deque<Collection> open = new ArrayDeque<>();

  YamlOutput(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** A collection whose end has not come yet. */
  private static final class Collection {
    final boolean list;
    final boolean inline;
    final boolean startsLine;
    final int indent;
    boolean empty = true;

    /**
     * @param startsLine whether the first entry needs a line of its own: not at the top of the file
     *     and not behind a list's dash
     */
    Collection(boolean list, boolean inline, boolean startsLine, int indent) {
      this.list = list;
      this.inline = inline;
      this.startsLine = startsLine;
      this.indent = indent;
    }
  }

  /** Passes everything on to the stream and leaves it open. */
  void finish() throws IOException {
    out.flush();
  }

  @Override
  public void beginObject() throws IOException {
    begin(false);
  }

  @Override
  public void beginList() throws IOException {
    begin(true);
  }

  private void begin(boolean list) throws IOException {
    Collection parent = open.peek();
    if (parent == null) {
      open.push(new Collection(list, false, false, 0));
      return;
    }
    if (parent.list) {
      beginEntry(parent);
      out.write("- ");
    }
    open.push(new Collection(list, false, !parent.list, parent.indent + WIDTH));
  }

  @Override
  public void beginInlineObject() throws IOException {
    beginScalar();
    out.write('{');
    open.push(new Collection(false, true, false, open.element().indent));
  }

  @Override
  public void endObject() throws IOException {
    end("{}\n");
  }

  @Override
  public void endList() throws IOException {
    end("[]\n");
  }

  private void end(String emptyForm) throws IOException {
    Collection ended = open.pop();
    if (ended.inline) {
      out.write("}\n");
    } else if (ended.empty) {
      out.write(ended.startsLine ? " " : "");
      out.write(emptyForm);
    }
  }

  @Override
  public void name(String name) throws IOException {
    beginEntry(open.element());
    out.write(name);
    out.write(':');
  }

  @Override
  public void string(String value) throws IOException {
    beginScalar();
    Collection around = open.element();
    YamlScalar.write(value, around.inline, around.indent + WIDTH, out);
    endScalar();
  }

  @Override
  public void number(int value) throws IOException {
    number(Integer.toString(value));
  }

  @Override
  public void number(BigDecimal value) throws IOException {
    number(value.toPlainString());
  }

  private void number(String digits) throws IOException {
    beginScalar();
    out.write(digits);
    endScalar();
  }

  private void beginScalar() throws IOException {
    Collection around = open.element();
    if (around.list) {
      beginEntry(around);
      out.write("- ");
    } else {
      out.write(' ');
    }
  }

  private void endScalar() throws IOException {
    if (!open.element().inline) {
      out.write('\n');
    }
  }

  private void beginEntry(Collection collection) throws IOException {
    boolean first = collection.empty;
    collection.empty = false;
    if (collection.inline) {
      out.write(first ? "" : ", ");
    } else if (!first || collection.startsLine) {
      out.write(first ? "\n" : "");
      out.write(" ".repeat(collection.indent));
    }
  }
}
