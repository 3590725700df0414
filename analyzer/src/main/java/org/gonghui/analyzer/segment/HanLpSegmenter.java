package org.gonghui.analyzer.segment;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.Segmenter;
import org.gonghui.corpus.text.Token;

/// HanLP's Viterbi segmenter. Safe for any number of threads.
public final class HanLpSegmenter implements Segmenter {

    private final Segment segment = new ViterbiSegment().enableOffset(true)
            .enableNameRecognize(false)
            .enableTranslatedNameRecognize(false);

    @Override
    public List<Token> segment(String text) {
        List<Token> tokens = new ArrayList<>();
        for (Term term : segment.seg(text)) {
            if (!term.word.isBlank()) {
                tokens.add(new Token(term.word, String.valueOf(term.nature), term.offset));
            }
        }
        return tokens;
    }

    @Override
    public String fingerprint() {
        return "hanlp-portable-1.8.6";
    }
}
