package org.gonghui.analyzer.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.gonghui.analyzer.gold.GoldLine;
import org.gonghui.analyzer.gold.LinePlace;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.ParagraphKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MarkedFolderTest {

    @TempDir
    private Path folder;

    @Test
    void makesAPageOfEachDocumentWithoutTheMarks() throws Exception {
        Files.writeString(folder.resolve("b.txt"), "work retirees 重阳【座谈|meeting-other】。\n");
        Files.writeString(folder.resolve("a.txt"),
                "# 说明\n===\nheading - 一、文体\nwork culture-sports 五月【拔河|contest-sports】。\n===\nclosing - 谢谢。\n");
        Files.writeString(folder.resolve("readme.md"), "no lines");

        MarkedFolder marked = MarkedFolder.read(folder);

        assertThat(marked.pages()).extracting(Page::source).containsExactly("a.txt#2", "a.txt#3", "b.txt#1");
        assertThat(marked.pages()).extracting(Page::text)
                .containsExactly("一、文体\n五月拔河。", "谢谢。", "重阳座谈。");
        assertThat(marked.gold().lines()).extracting(GoldLine::kind).containsExactly(ParagraphKind.HEADING,
                ParagraphKind.WORK, ParagraphKind.CLOSING, ParagraphKind.WORK);
        GoldLine second = marked.gold().lines().get(1);
        assertThat(second.source()).isEqualTo("a.txt#2");
        assertThat(second.place()).isEqualTo(new LinePlace.Raw(1));
        assertThat(second.category()).contains(Category.CULTURE_SPORTS);
        assertThat(second.substance()).as("nobody marks it").isEmpty();
    }

    @Test
    void isIdentifiedByAllOfItsText() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "closing - 谢谢。\n");
        String before = MarkedFolder.read(folder).gold().sha256();
        Files.writeString(folder.resolve("a.txt"), "closing - 多谢。\n");

        assertThat(MarkedFolder.read(folder).gold().sha256()).isNotEqualTo(before);
    }

    @Test
    void namesTheLineThatCannotBeRead() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "closing - 谢谢。\nclosing 谢谢。\n");

        assertThatThrownBy(() -> MarkedFolder.read(folder)).isInstanceOfSatisfying(MarkedTextException.class,
                wrong -> assertThat(wrong.line()).isEqualTo(2));
    }
}
