package org.gonghui.analyzer.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.Precision;

/// The objects of the JSON Lines files.
final class GoldJson {

    private GoldJson() {}

    static GoldDocument document(JsonRow row) throws GoldException {
        LinePlace first = row.has("first_paragraph")
                ? new LinePlace.Ordinal(row.index("first_paragraph"))
                : new LinePlace.Raw(row.index("first_line"));
        List<LinePlace> also = new ArrayList<>();
        for (int line : row.integers("also")) {
            also.add(row.has("first_paragraph") ? new LinePlace.Ordinal(line) : new LinePlace.Raw(line));
        }
        return new GoldDocument(row.text("id"), row.text("source"), first, also,
                row.id("kind", DocumentKind.class), row.id("organisation", Organisation.class), school(row),
                row.someInteger("year"));
    }

    private static GoldDocument.GoldSchool school(JsonRow row) throws GoldException {
        List<String> ids = Stream.of(row.someText("school_id"), row.someText("listed_school_id"))
                .flatMap(Optional::stream)
                .toList();
        return new GoldDocument.GoldSchool(row.someText("school"), ids, row.texts("aliases"), row.texts("may"));
    }

    static GoldMentions mentions(JsonRow row) throws GoldException {
        LinePlace place = row.has("paragraph")
                ? new LinePlace.Ordinal(row.index("paragraph"))
                : new LinePlace.Raw(row.index("line"));
        List<GoldFigure> figures = new ArrayList<>();
        for (JsonRow figure : row.rows("figures")) {
            figures.add(figure(figure));
        }
        List<GoldActivity> activities = new ArrayList<>();
        for (JsonRow activity : row.rows("activities")) {
            activities.add(new GoldActivity(activity.text("text"), nth(activity), activity.text("type"),
                    activity.text("status")));
        }
        return new GoldMentions(row.text("source"), place, figures, activities, row.number());
    }

    private static GoldFigure figure(JsonRow row) throws GoldException {
        return new GoldFigure(row.text("text"), nth(row), row.number("value"), row.number("min"), row.number("max"),
                row.id("precision", Precision.class), row.text("unit"), row.text("status"));
    }

    private static int nth(JsonRow row) throws GoldException {
        return row.has("nth") ? row.index("nth") : 0;
    }
}
