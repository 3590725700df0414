package org.gonghui.corpus.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the charset that a web page names itself, in a `meta` element or its XML declaration.
final class DeclaredCharset {

    /// The standard asks for it within the first 1,024 bytes; pages are later.
    private static final int SEARCHED_BYTES = 8192;
    private static final Pattern CHARSET = Pattern
            .compile(
                    "(?i)<meta\\b[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)|<\\?xml[^>]*encoding=[\"']([\\w.:-]+)");

    private DeclaredCharset() {}

    /// Empty if there is none, or one that Chinese text is not written in: then it is a mistake.
    static Optional<Charset> find(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(SEARCHED_BYTES, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = Optional.ofNullable(matcher.group(1)).orElse(matcher.group(2));
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "utf-8", "utf8" -> Optional.of(StandardCharsets.UTF_8);
            case "gb2312", "gbk", "gb18030", "gb_2312-80", "x-gbk", "cp936" -> Optional.of(TextDecoder.GB18030);
            case "big5", "big5-hkscs", "cp950", "x-windows-950" -> Optional.of(TextDecoder.BIG5);
            default -> Optional.empty();
        };
    }
}
