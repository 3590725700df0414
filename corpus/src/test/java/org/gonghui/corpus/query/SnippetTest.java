package org.gonghui.corpus.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gonghui.corpus.text.Span;
import org.junit.jupiter.api.Test;

final class SnippetTest {

    @Test
    void showsShortParagraphsWhole() {
        assertThat(Snippet.of("走访慰问三户", 50, List.of(new Span(2, 4))))
                .isEqualTo(new Snippet(new Span(50, 56), "走访慰问三户", List.of(new Span(2, 4))));
    }

    @Test
    void cutsLongParagraphsAroundTheFirstMatch() {
        String text = "前".repeat(200) + "慰问" + "后".repeat(200);
        Snippet snippet = Snippet.of(text, 1000, List.of(new Span(200, 202), new Span(400, 402)));
        assertThat(snippet.span()).isEqualTo(new Span(1160, 1280));
        assertThat(snippet.text()).startsWith("前").contains("慰问").endsWith("后").hasSize(120);
        assertThat(snippet.highlights()).containsExactly(new Span(40, 42));
    }

    @Test
    void staysWithinTheParagraphAtItsEnd() {
        String text = "前".repeat(200) + "慰问";
        Snippet snippet = Snippet.of(text, 0, List.of(new Span(200, 202)));
        assertThat(snippet.span()).isEqualTo(new Span(82, 202));
        assertThat(snippet.highlights()).containsExactly(new Span(118, 120));
    }

    @Test
    void showsLongMatchesToTheirEnd() {
        String text = "前".repeat(100) + "问".repeat(300);
        Snippet snippet = Snippet.of(text, 0, List.of(new Span(100, 400)));
        assertThat(snippet.span()).isEqualTo(new Span(60, 400));
        assertThat(snippet.highlights()).containsExactly(new Span(40, 340));
    }

    @Test
    void neverCutsACharacterInTwo() {
        String text = "𠀀".repeat(100) + "a" + "𠀀".repeat(100);
        Snippet snippet = Snippet.of(text, 0, List.of(new Span(200, 201)));
        assertThat(snippet.text().codePoints()).allMatch(c -> c == "𠀀".codePointAt(0) || c == 'a');
    }

    @Test
    void joinsOverlappingHighlights() {
        assertThat(Snippet.of("工工工会", 0, List.of(new Span(0, 2), new Span(1, 3), new Span(3, 4))).highlights())
                .containsExactly(new Span(0, 3), new Span(3, 4));
    }
}
