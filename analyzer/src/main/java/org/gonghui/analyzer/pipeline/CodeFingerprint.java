package org.gonghui.analyzer.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.gonghui.corpus.text.Page;
import org.jspecify.annotations.Nullable;

/// Identifies the code and the data that come with it: the SHA-256 of the jars of the corpus and the analyzer. A version
/// number would not do, since between two releases nobody changes it, and a corpus must never mix annotations of two
/// states of the rules.
final class CodeFingerprint {

    /// What classes that are not in a jar have: those of a developer's build, who rebuilds corpora by hand.
    static final String UNPACKED = "unpacked";

    private static final String VALUE = compute(List.of(Page.class, Pipeline.class));

    private CodeFingerprint() {}

    static String value() {
        return VALUE;
    }

    private static String compute(List<Class<?>> oneOfEachJar) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Class<?> type : oneOfEachJar) {
                Path jar = jar(type.getProtectionDomain().getCodeSource());
                if (jar == null) {
                    return UNPACKED;
                }
                digest.update(Files.readAllBytes(jar));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Path jar(@Nullable CodeSource source) throws URISyntaxException {
        if (source == null || source.getLocation() == null) {
            return null;
        }
        Path path = Path.of(source.getLocation().toURI());
        return Files.isRegularFile(path) ? path : null;
    }
}
