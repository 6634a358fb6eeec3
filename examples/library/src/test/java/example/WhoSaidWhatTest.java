package example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhoSaidWhatTest {

  @TempDir Path folder;

  @Test
  void printsWhoSaysWhat() throws IOException {
    Path file = folder.resolve("pier.txt");
    Files.writeString(file, "“The pier is safe,” said Ann Roe, the harbour master of Lowmark.\n");

    assertThat(printed(file, true)).contains("Ann Roe").contains("“The pier is safe,”");
  }

  @Test
  void saysInALineWhatItCannotRead() throws IOException {
    Path latin = folder.resolve("latin.txt");
    Files.write(latin, "Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(printed(latin, false)).isEqualToIgnoringNewLines(latin + " is not in UTF-8");
    assertThat(printed(folder.resolve("no.txt"), false))
        .isEqualToIgnoringNewLines("there is no file " + folder.resolve("no.txt"));
  }

  private static String printed(Path file, boolean isReadable) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    assertThat(WhoSaidWhat.run(List.of(file.toString()), out, out)).isEqualTo(isReadable);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
