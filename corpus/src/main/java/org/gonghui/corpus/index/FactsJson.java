package org.gonghui.corpus.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.apache.lucene.util.BytesRef;
import org.gonghui.corpus.text.Activity;
import org.gonghui.corpus.text.ActivityContext;
import org.gonghui.corpus.text.ActivityLevel;
import org.gonghui.corpus.text.ActivityRole;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.AnnotatedParagraph;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.CoverageClaim;
import org.gonghui.corpus.text.Explanation;
import org.gonghui.corpus.text.FactStatus;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.FigureContext;
import org.gonghui.corpus.text.FigurePeriod;
import org.gonghui.corpus.text.FigureRole;
import org.gonghui.corpus.text.FigureScope;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Per;
import org.gonghui.corpus.text.Precision;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Unit;

/// Figures and activities as JSON, as they are stored beside a paragraph: ids instead of ordinals, so that the stored
/// form survives a reordered enum; numbers as text, so that their scale survives too.
final class FactsJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FactsJson() {}

    /// @param figures the figures
    /// @param activities the activities
    /// @param claims the claims that everybody was reached; corpora of earlier builds hold none
    record Found(List<Figure> figures, List<Activity> activities, List<CoverageClaim> claims) {}

    /// UTF-8; unpaired surrogates, which have none, become U+FFFD.
    static BytesRef write(AnnotatedParagraph paragraph) {
        ObjectNode node = JSON.createObjectNode();
        ArrayNode figureNodes = node.putArray("f");
        paragraph.figures().forEach(figure -> figureNodes.add(figure(figure)));
        ArrayNode activityNodes = node.putArray("a");
        paragraph.activities().forEach(activity -> activityNodes.add(activity(activity)));
        if (!paragraph.claims().isEmpty()) {
            ArrayNode claimNodes = node.putArray("c");
            paragraph.claims().forEach(claim -> claimNodes.add(claim(claim)));
        }
        try {
            return new BytesRef(JSON.writeValueAsString(node));
        } catch (IOException e) {
            throw new IllegalStateException("a tree of strings and numbers is always writable", e);
        }
    }

    static Found read(byte[] json) throws IOException {
        JsonNode node = JSON.readTree(json);
        return new Found(list(node.path("f"), FactsJson::figure), list(node.path("a"), FactsJson::activity),
                list(node.path("c"), FactsJson::claim));
    }

    private static ObjectNode claim(CoverageClaim claim) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("s", claim.span().start()).put("t", claim.text()).put("m", claim.measure());
        node.put("st", claim.status().id());
        claim.category().ifPresent(category -> node.put("ca", category.id()));
        node.set("x", explanation(claim.explanation()));
        return node;
    }

    private static CoverageClaim claim(JsonNode node) {
        return new CoverageClaim(span(node), text(node, "t"), text(node, "m"), constant(node, "st", FactStatus.class),
                category(node), explanation(node.path("x")));
    }

    private static ObjectNode figure(Figure figure) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("s", figure.span().start()).put("t", figure.text());
        figure.value().ifPresent(value -> node.put("v", value.toString()));
        figure.min().ifPresent(min -> node.put("lo", min.toString()));
        figure.max().ifPresent(max -> node.put("hi", max.toString()));
        node.put("p", figure.precision().id()).put("u", figure.unit().id()).put("m", figure.measure());
        node.put("st", figure.status().id()).set("x", explanation(figure.explanation()));
        context(node, figure.context());
        return node;
    }

    private static void context(ObjectNode node, FigureContext context) {
        context.category().ifPresent(category -> node.put("ca", category.id()));
        if (!context.per().isEmpty()) {
            ArrayNode per = node.putArray("pe");
            context.per().forEach(each -> per.add(each.id()));
        }
        if (context.role() != FigureRole.TOTAL) {
            node.put("ro", context.role().id());
        }
        context.object().ifPresent(object -> node.putArray("o").add(object.start()).add(object.end()));
        context.activity().ifPresent(activity -> node.putArray("a").add(activity.start()).add(activity.end()));
        if (context.scope() != FigureScope.UNION) {
            node.put("sc", context.scope().id());
        }
        context.period().ifPresent(period -> node.put("pd", period.form()));
        if (context.derived()) {
            node.put("de", true);
        }
    }

    private static FigureContext context(JsonNode node) {
        List<Per> per = new ArrayList<>();
        node.path("pe").forEach(each -> per.add(Labelled.of(Per.class, each.asText())));
        return new FigureContext(category(node), per,
                node.has("ro") ? constant(node, "ro", FigureRole.class) : FigureRole.TOTAL, ends(node, "o"),
                ends(node, "a"), node.has("sc") ? constant(node, "sc", FigureScope.class) : FigureScope.UNION,
                words(node, "pd").map(FigurePeriod::new), node.path("de").asBoolean());
    }

    private static Optional<Category> category(JsonNode node) {
        return node.has("ca") ? Optional.of(constant(node, "ca", Category.class)) : Optional.empty();
    }

    private static Optional<Span> ends(JsonNode node, String field) {
        JsonNode ends = node.path(field);
        return ends.isArray()
                ? Optional.of(new Span(ends.path(0).intValue(), ends.path(1).intValue()))
                : Optional.empty();
    }

    private static Figure figure(JsonNode node) {
        return new Figure(span(node), text(node, "t"), number(node, "v"), number(node, "lo"), number(node, "hi"),
                constant(node, "p", Precision.class), constant(node, "u", Unit.class), text(node, "m"),
                constant(node, "st", FactStatus.class), context(node), explanation(node.path("x")));
    }

    private static ObjectNode activity(Activity activity) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("s", activity.span().start()).put("t", activity.text()).put("c", activity.canonical());
        node.put("ty", activity.type().id()).put("ca", activity.category().id());
        node.put("st", activity.status().id()).put("r", activity.role().id());
        activity.occurrences().ifPresent(occurrences -> node.put("n", occurrences));
        activityContext(node, activity.context());
        node.set("x", explanation(activity.explanation()));
        return node;
    }

    private static void activityContext(ObjectNode node, ActivityContext context) {
        context.edition().ifPresent(edition -> node.put("ed", edition));
        if (!context.festivals().isEmpty()) {
            ArrayNode festivals = node.putArray("fe");
            context.festivals().forEach(festivals::add);
        }
        context.date().ifPresent(date -> node.put("d", date));
        context.organiser().ifPresent(organiser -> node.put("og", organiser));
        context.level().ifPresent(level -> node.put("le", level.id()));
        context.award().ifPresent(award -> node.put("aw", award));
        context.series().ifPresent(series -> node.put("se", series));
        if (context.programme()) {
            node.put("pr", true);
        }
        if (context.openList()) {
            node.put("ol", true);
        }
    }

    private static ActivityContext activityContext(JsonNode node) {
        List<String> festivals = new ArrayList<>();
        node.path("fe").forEach(each -> festivals.add(each.asText()));
        return new ActivityContext(whole(node, "ed"), festivals, words(node, "d"), words(node, "og"),
                node.has("le") ? Optional.of(constant(node, "le", ActivityLevel.class)) : Optional.empty(),
                words(node, "aw"), words(node, "se"), node.path("pr").asBoolean(), node.path("ol").asBoolean());
    }

    private static OptionalInt whole(JsonNode node, String name) {
        return node.has(name) ? OptionalInt.of(node.path(name).intValue()) : OptionalInt.empty();
    }

    private static Optional<String> words(JsonNode node, String name) {
        return node.has(name) ? Optional.of(text(node, name)) : Optional.empty();
    }

    private static Activity activity(JsonNode node) {
        return new Activity(span(node), text(node, "t"), text(node, "c"), constant(node, "ty", ActivityType.class),
                constant(node, "ca", Category.class), constant(node, "st", FactStatus.class),
                constant(node, "r", ActivityRole.class),
                whole(node, "n"), activityContext(node), explanation(node.path("x")));
    }

    /// `[conclusion, rule, weight, [start, end, start, end, …], part, part, …]`
    private static ArrayNode explanation(Explanation explanation) {
        ArrayNode node = JsonNodeFactory.instance.arrayNode();
        node.add(explanation.conclusion()).add(explanation.rule()).add(explanation.weight());
        ArrayNode evidence = node.addArray();
        explanation.evidence().forEach(span -> evidence.add(span.start()).add(span.end()));
        explanation.parts().forEach(part -> node.add(explanation(part)));
        return node;
    }

    private static Explanation explanation(JsonNode node) {
        List<Span> evidence = new ArrayList<>();
        JsonNode ends = node.path(3);
        for (int i = 0; i + 1 < ends.size(); i += 2) {
            evidence.add(new Span(ends.path(i).intValue(), ends.path(i + 1).intValue()));
        }
        List<Explanation> parts = new ArrayList<>();
        for (int i = 4; i < node.size(); i++) {
            parts.add(explanation(node.path(i)));
        }
        return new Explanation(node.path(0).textValue(), node.path(1).textValue(), evidence,
                node.path(2).doubleValue(), parts);
    }

    private static Span span(JsonNode node) {
        int start = node.path("s").intValue();
        return new Span(start, start + text(node, "t").length());
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText();
    }

    private static Optional<BigDecimal> number(JsonNode node, String name) {
        return node.has(name) ? Optional.of(new BigDecimal(text(node, name))) : Optional.empty();
    }

    private static <E extends Enum<E> & Labelled> E constant(JsonNode node, String name, Class<E> type) {
        return Labelled.of(type, text(node, name));
    }

    private static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> read) {
        List<T> list = new ArrayList<>(nodes.size());
        nodes.forEach(node -> list.add(read.apply(node)));
        return list;
    }
}
