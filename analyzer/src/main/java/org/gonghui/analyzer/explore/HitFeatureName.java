package org.gonghui.analyzer.explore;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gonghui.corpus.query.HitFeature;
import org.gonghui.corpus.query.SortKey;
import org.gonghui.corpus.query.SortKey.Direction;
import org.gonghui.corpus.query.language.Attribute;
import org.gonghui.corpus.query.language.MetadataField;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;

/// The names of what hits are sorted and grouped by: `left:2`, `right:1:pos`, `key`, `year`, `school:desc`, in Chinese
/// 左:2, 右:1:词性, 中心, 年份, 学校:降.
public final class HitFeatureName {

    /// The farthest neighbour of a hit that it is sorted or grouped by.
    public static final int FARTHEST = 20;

    private HitFeatureName() {}

    /// The feature of a name.
    ///
    /// @throws ConcordanceException if there is none, naming those that there are
    public static HitFeature parse(String name) throws ConcordanceException {
        List<String> parts = Arrays.asList(name.strip().toLowerCase(Locale.ROOT).split("[:：]", -1));
        return switch (parts.getFirst()) {
            case "left", "左" -> new HitFeature.Left(distance(name, parts), attribute(name, parts, 2));
            case "right", "右" -> new HitFeature.Right(distance(name, parts), attribute(name, parts, 2));
            case "key", "中心" -> new HitFeature.Key(attribute(name, parts, 1));
            default -> metadata(name, parts);
        };
    }

    /// The sort key of a name: that of a feature, with `:desc` for descending.
    ///
    /// @throws ConcordanceException as [#parse]
    public static SortKey parseKey(String name) throws ConcordanceException {
        String stripped = name.strip();
        String feature = stripped.replaceFirst("[:：](?:desc|降)$", "");
        return new SortKey(parse(feature),
                feature.equals(stripped) ? Direction.ASCENDING : Direction.DESCENDING);
    }

    private static HitFeature metadata(String name, List<String> parts) throws ConcordanceException {
        MetadataField field = Labelled.find(MetadataField.class, parts.getFirst())
                .orElseThrow(() -> unknown(name));
        if (parts.size() > 1) {
            throw unknown(name);
        }
        return new HitFeature.Metadata(field);
    }

    private static int distance(String name, List<String> parts) throws ConcordanceException {
        String digits = parts.size() < 2 ? "1" : parts.get(1);
        if (!digits.matches("[0-9]{1,4}") || Integer.parseInt(digits) < 1 || Integer.parseInt(digits) > FARTHEST) {
            throw new ConcordanceException("“" + name + "”的位置应是 1 到 " + FARTHEST + "，如 left:1（紧挨在左边的词）",
                    "the place in '" + name + "' must be 1 to " + FARTHEST + ", such as left:1 for the next word to the"
                            + " left");
        }
        return Integer.parseInt(digits);
    }

    /// @param at the number of the part that may name it
    private static Attribute attribute(String name, List<String> parts, int at) throws ConcordanceException {
        if (parts.size() > at + 1) {
            throw unknown(name);
        }
        return switch (parts.size() <= at ? "word" : parts.get(at)) {
            case "word", "词" -> Attribute.WORD;
            case "pos", "词性" -> Attribute.POS;
            default -> throw unknown(name);
        };
    }

    private static ConcordanceException unknown(String name) {
        String fields = Arrays.stream(MetadataField.values()).map(Labelled::id).collect(Collectors.joining(", "));
        return new ConcordanceException(
                "不认识“" + name + "”；可用：left:1、right:2（第几个词，可加 :pos 看词性）、key、" + fields + "；排序时可加 :desc",
                "unknown '" + name + "'; there are left:1, right:2 (which word, :pos for its part of speech), key, "
                        + fields + "; :desc sorts in descending order");
    }

    /// The name of a feature, which [#parse] understands.
    public static String of(HitFeature feature) {
        return switch (feature) {
            case HitFeature.Left(int distance, Attribute attribute) -> "left:" + distance + of(attribute);
            case HitFeature.Right(int distance, Attribute attribute) -> "right:" + distance + of(attribute);
            case HitFeature.Key(Attribute attribute) -> "key" + of(attribute);
            case HitFeature.Metadata(MetadataField field) -> field.id();
        };
    }

    private static String of(Attribute attribute) {
        return switch (attribute) {
            case WORD -> "";
            case POS -> ":pos";
        };
    }

    /// What people call a feature.
    static Message label(HitFeature feature) {
        return switch (feature) {
            case HitFeature.Left(int distance, Attribute attribute) ->
                new Message("左" + distance + zh(attribute), "left " + distance + en(attribute));
            case HitFeature.Right(int distance, Attribute attribute) ->
                new Message("右" + distance + zh(attribute), "right " + distance + en(attribute));
            case HitFeature.Key(Attribute attribute) -> new Message("中心" + zh(attribute), "key" + en(attribute));
            case HitFeature.Metadata(MetadataField field) -> field.label();
        };
    }

    private static String zh(Attribute attribute) {
        return attribute == Attribute.POS ? "词性" : "词";
    }

    private static String en(Attribute attribute) {
        return attribute == Attribute.POS ? " (part of speech)" : "";
    }
}
