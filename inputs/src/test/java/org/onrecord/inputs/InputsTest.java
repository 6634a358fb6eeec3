package org.onrecord.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.onrecord.format.ArticleInput;
import org.onrecord.format.Inputs;
import org.onrecord.inputs.markdown.MarkdownInput;

class InputsTest {

  @Test
  void areFoundByTheEndingInEitherCase() {
    Inputs installed = Inputs.installed(getClass().getClassLoader());
    assertThat(installed.forFileName("a/b.MD")).containsInstanceOf(MarkdownInput.class);
    assertThat(installed.forFileName("a.markdown")).isPresent();
    assertThat(installed.forFileName("md")).isEmpty();
    assertThat(Inputs.none().forFileName("a.md")).isEmpty();
  }

  @Test
  void areDocumentedByEnding() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "inputs.md"));
    for (ArticleInput input : new ArchiveInputs().inputs()) {
      assertThat(input.endings())
          .allSatisfy(ending -> assertThat(page).contains("`" + ending + "`"));
    }
  }
}
