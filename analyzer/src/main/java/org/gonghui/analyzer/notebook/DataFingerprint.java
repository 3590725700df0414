package org.gonghui.analyzer.notebook;

import java.util.List;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.Manifest;
import org.gonghui.corpus.text.InputRow;

/// What a corpus was made of, whatever program made it.
final class DataFingerprint {

    private DataFingerprint() {}

    /// Names and values.
    static List<List<String>> rows(Corpus corpus) {
        Manifest manifest = corpus.manifest();
        return List.of(List.of("数据指纹", of(corpus).substring(0, Digest.DIGITS)),
                List.of("语料指纹", manifest.fingerprint().substring(0, Digest.DIGITS)),
                List.of("来源", String.valueOf(manifest.inputs())), List.of("文档", String.valueOf(manifest.documents())),
                List.of("段落", String.valueOf(manifest.paragraphs())));
    }

    /// SHA-256, 64 hexadecimal digits, over the names and the contents of all sources in order, and over the register and
    /// the document list.
    static String of(Corpus corpus) {
        StringBuilder data = new StringBuilder();
        for (InputRow row : corpus.inputs()) {
            data.append(row.source()).append('\n').append(row.sha256()).append('\n');
        }
        return Digest.of(data.append(corpus.manifest().fingerprints().register()).toString());
    }
}
