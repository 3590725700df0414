package org.gonghui.analyzer.training;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.gonghui.analyzer.gold.GoldFolder;
import org.gonghui.corpus.text.Page;

/// Identifies what was learned from.
final class Hashes {

    private static final String NUL = "\0";

    private Hashes() {}

    /// SHA-256 of an annotated folder and of the texts it is about: the annotations alone do not tell what was learned.
    ///
    /// @param pages its sources, in any order
    static String sha256(GoldFolder gold, List<Page> pages) {
        return sha256(pages.stream()
                .sorted(Comparator.comparing(Page::source))
                .map(page -> page.source() + NUL + page.text())
                .collect(Collectors.joining(NUL, gold.sha256() + NUL, "")));
    }

    /// SHA-256 of `text` in UTF-8, in lower-case hexadecimal digits.
    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
