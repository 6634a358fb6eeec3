package org.onrecord.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.validation.Severity;

class CappedTest {

  @TempDir private Path root;

  @Test
  void tellsTheFirstOfManyAndHowManyMoreThereAre() throws IOException {
    String text =
        IntStream.range(0, 80)
            .mapToObj(i -> "Paragraph " + i + " has “a mark that opens.\n")
            .collect(Collectors.joining("\n"));
    Workplace work = new Workplace(root).with("a.txt", "Head\n\n" + text);

    Outcome outcome = work.validate();

    assertThat(outcome.findings(Severity.WARNING)).isGreaterThanOrEqualTo(80);
    assertThat(work.lines.stream().filter(line -> line.contains("QuotationMarksAreBalanced")))
        .hasSize(51)
        .last()
        .asString()
        .endsWith("[QuotationMarksAreBalanced] and here, and so on: 30 more in this article");
  }
}
