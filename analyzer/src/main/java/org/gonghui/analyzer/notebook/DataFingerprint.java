package org.gonghui.analyzer.notebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.Manifest;
import org.gonghui.corpus.text.InputRow;

/// What a corpus was made of, whatever program made it.
final class DataFingerprint {

    /// Digits that are shown: enough to tell any two corpora apart.
    private static final int DIGITS = 16;

    private DataFingerprint() {}

    /// Names and values.
    static List<List<String>> rows(Corpus corpus) {
        Manifest manifest = corpus.manifest();
        return List.of(List.of("数据指纹", of(corpus).substring(0, DIGITS)),
                List.of("语料指纹", manifest.fingerprint().substring(0, DIGITS)),
                List.of("来源", String.valueOf(manifest.inputs())), List.of("文档", String.valueOf(manifest.documents())),
                List.of("段落", String.valueOf(manifest.paragraphs())));
    }

    /// SHA-256, 64 hexadecimal digits, over the names and the contents of all sources in order, and over the register and
    /// the document list.
    static String of(Corpus corpus) {
        MessageDigest digest = sha256();
        for (InputRow row : corpus.inputs()) {
            digest.update((row.source() + '\n' + row.sha256() + '\n').getBytes(StandardCharsets.UTF_8));
        }
        digest.update(corpus.manifest().fingerprints().register().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
