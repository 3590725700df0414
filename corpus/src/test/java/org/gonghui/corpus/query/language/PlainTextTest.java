package org.gonghui.corpus.query.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gonghui.corpus.index.PairSegmenter;
import org.gonghui.corpus.query.language.ResolvedQuery.And;
import org.gonghui.corpus.query.language.ResolvedQuery.Tokens;
import org.junit.jupiter.api.Test;

/// Text without operators is what it always was: parts between blanks, each a run of words; what stands between quotation
/// marks around a whole part is one part, blanks and all.
final class PlainTextTest {

    private static final List<String> PIECES = List.of("慰问", "教", "工会", "a", "3", "，", "。", "《", "》", "“", "”", "\"",
            "「",
            "」", "『", "』", " ", "　", "\u00A0", "𠀀", "[", "]", "{", "<", "：", "时间：", "3年：", "or", "OR3", "与会", "+",
            "&a", "!");
    private static final Pattern PART = Pattern.compile(
            "(?<quoted>\"[^\"]*\"|“[^“”]*”|「[^「」]*」|『[^『』]*』|＂[^＂]*＂)(?!\\S)|\\S+",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static Optional<ResolvedQuery> expected(String text) {
        Phrases phrases = new Phrases(new PairSegmenter());
        Set<ResolvedQuery> parts = new LinkedHashSet<>();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            String found = part.group();
            String words = part.start("quoted") < 0 ? found : found.substring(1, found.length() - 1);
            phrases.words(words).map(Tokens::new).ifPresent(parts::add);
        }
        List<ResolvedQuery> all = new ArrayList<>(parts);
        return all.size() < 2 ? all.stream().findFirst() : Optional.of(new And(all));
    }

    private static Optional<ResolvedQuery> read(String text) {
        try {
            return Optional
                    .of(new QueryParser(new PairSegmenter(), SchoolFinder.AS_WRITTEN).parse(text, Syntax.SIMPLE));
        } catch (QueryParseException e) {
            return Optional.empty();
        }
    }

    @Test
    void textWithoutOperatorsIsPartsOfWords() {
        for (long seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(9); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertThat(read(text.toString())).as("seed %d: '%s'", seed, text).isEqualTo(expected(text.toString()));
        }
    }
}
