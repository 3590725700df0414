package org.gonghui.corpus.text;

import java.util.Objects;

/// Something said to a person, in both languages.
///
/// @param zh the Chinese wording
/// @param en the English wording
public record Message(String zh, String en) {

    public Message {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }
}
