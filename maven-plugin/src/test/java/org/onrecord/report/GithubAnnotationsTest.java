package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.policy.ArticleResults;

class GithubAnnotationsTest {

  @Test
  void writesACommandForEachFindingThatCounts() {
    List<String> lines = new ArrayList<>();
    GithubAnnotations annotations =
        new GithubAnnotations(
            new ReportNames(Path.of("/build/module"), Path.of("/build")), lines::add);
    for (ArticleResults article : ReportFile.all()) {
      annotations.accept(article);
    }

    assertThat(lines)
        .hasSize(7)
        .startsWith(
            "::warning file=module/b.txt,line=2,col=7,endLine=2,endColumn=9,title=QuoteHasSpeaker"
                + "::nobody speaks",
            "::notice file=module/b.txt,line=2,col=7,endLine=2,endColumn=9,title=ArticleHasByline"
                + "::none")
        .last()
        .asString()
        .startsWith("::error file=module/a b/ü&<\"%25%3A%2C.txt,line=2,");
  }
}
