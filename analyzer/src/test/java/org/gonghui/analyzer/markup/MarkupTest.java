package org.gonghui.analyzer.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

final class MarkupTest {

    private static final long SEED = 20_261_122L;

    private static Element parsed(String markup) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(markup)))
                .getDocumentElement();
    }

    @Test
    void blocksStandOnLinesOfTheirOwnAndInlinesDoNot() {
        String text = Markup.html(page -> page.block("ul", () -> {
            page.block("li", "一", "class", "a");
            page.block("li", () -> {
                page.text("二 ");
                page.inline("b", "三");
            });
            page.empty("br");
        }));

        assertThat(text).isEqualTo("""
                <!DOCTYPE html>
                <ul>
                 <li class="a">一</li>
                 <li>二 <b>三</b></li>
                 <br/>
                </ul>
                """);
    }

    @Test
    void textsAndAttributesCannotBecomeMarkup() throws Exception {
        String hostile = "</p><script>alert(\"1\")</script>&lt;'\"--><!--]]>";
        String text = Markup.of(page -> page.block("p", hostile, "title", hostile));

        assertThat(text).doesNotContain("<script", "<!--");
        assertThat(parsed(text).getTextContent()).isEqualTo(hostile);
        assertThat(parsed(text).getAttribute("title")).isEqualTo(hostile);
    }

    @Test
    void charactersThatMayNotStandInADocumentAreReplaced() {
        assertThat(Markup.clean("a\u0000b\u001Fc\u007Fd\u0085e\uFFFEf\uFDD0g"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg");
        assertThat(Markup.clean("\uD840")).isEqualTo("\uFFFD");
        assertThat(Markup.clean("\uDC00\uD840")).isEqualTo("\uFFFD\uFFFD");
        assertThat(Markup.clean("甲\r\n乙\t丙")).isEqualTo("甲\n\n乙\t丙");
        assertThat(Markup.clean("𠀀\u202E王")).isEqualTo("𠀀\u202E王");
    }

    @Test
    void whateverTheTextTheDocumentIsWellFormed() throws Exception {
        Random random = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            String hostile = random.ints(40, 0, 0x10000)
                    .map(unit -> random.nextBoolean() ? unit : "<>&\"'\u0000\uD800]\r".charAt(unit % 9))
                    .collect(StringBuilder::new, (text, unit) -> text.append((char) unit), StringBuilder::append)
                    .toString();
            String text = Markup.of(page -> page.block("p", hostile));
            assertThat(parsed(text).getTextContent()).as("seed %s, round %s: %s", SEED, round, text)
                    .isEqualTo(Markup.clean(hostile));
        }
    }

    @Test
    void refusesAnAttributeWithoutValueAndOneTooLate() {
        assertThatThrownBy(() -> Markup.of(page -> page.block("p", "", "class")))
                .hasMessage("an attribute without value: class");
        assertThatThrownBy(() -> Markup.of(page -> page.block("p", () -> {
            page.text("a");
            page.attribute("class", "b");
        }))).isInstanceOf(IllegalStateException.class);
    }
}
