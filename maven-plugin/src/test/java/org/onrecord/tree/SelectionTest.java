package org.onrecord.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {

  @Test
  void takesTextsAndRecordsUnlessTold() {
    Selection usual = new Selection(List.of(), List.of());

    assertThat(List.of("a.txt", "b/a.TXT", "a.json", "a.yaml", "a.yml")).allMatch(usual::takes);
    assertThat(List.of("a.md", "txt", "a.txt.bak", "a")).noneMatch(usual::takes);
  }

  @Test
  void passesOverHiddenFilesAndEditorsCopies() {
    Selection all = new Selection(List.of("**"), List.of());

    assertThat(List.of(".a.txt", "b/._a.txt", "a.txt~", "#a.txt#")).noneMatch(all::takes);
    assertThat(all.leavesOut(".git")).isTrue();
  }

  @Test
  void takesWhatIsIncludedAndNotExcluded() {
    Selection chosen = new Selection(List.of("news/**", "*.article"), List.of("**/draft-*"));

    assertThat(List.of("news/a.txt", "news/b/c.md", "a.article")).allMatch(chosen::takes);
    assertThat(List.of("a.txt", "news/draft-a.txt", "draft-b.article")).noneMatch(chosen::takes);
  }

  @Test
  void suspectsOnlyFoldersThatAreNamedLikeArticles() {
    Selection all = new Selection(List.of("**"), List.of());

    assertThat(all.takesFolder("a.txt")).isTrue();
    assertThat(all.takesFolder("news")).isFalse();
  }
}
