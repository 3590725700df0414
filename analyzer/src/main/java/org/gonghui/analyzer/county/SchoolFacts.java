package org.gonghui.analyzer.county;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.gonghui.analyzer.publication.Block;
import org.gonghui.analyzer.publication.Section;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.ResultTableBuilder;
import org.gonghui.corpus.text.ActivityRole;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.FactStatus;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Precision;
import org.gonghui.corpus.text.Unit;

/// All activities and figures of one school that were done, each with its sentence; how many were not is told.
final class SchoolFacts {

    private static final String STATUS = "status";
    private static final String DONE = FactStatus.DONE.id();

    private final County county;
    private final SchoolEntry school;

    SchoolFacts(County county, SchoolEntry school) {
        this.county = county;
        this.school = school;
    }

    Section section() {
        List<Integer> activities = done(county.activities(), county.activities(school));
        List<Integer> figures = done(county.figures(), county.figures(school));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Say.body("总结里写明做了的活动 " + activities.size() + " 项、数字 " + figures.size() + " 个，逐一列出。",
                "The summary tells " + activities.size() + " activities and " + figures.size()
                        + " figures of work done; all are listed."));
        if (!activities.isEmpty()) {
            blocks.add(new Block.Listing("activities-" + school.leaf(), activities(activities), 1, List.of()));
        }
        if (!figures.isEmpty()) {
            blocks.add(new Block.Listing("figures-" + school.leaf(), figures(figures), 1, List.of()));
        }
        int undone = county.activities(school).size() + county.figures(school).size() - activities.size()
                - figures.size();
        if (undone > 0) {
            blocks.add(Say.note("另有 " + undone + " 项是打算、要求、常年坚持、没有做成或看不出做没做的，没有列入，也不计数。",
                    undone + " more are planned, required, routine, not done or unclear; they are not listed and do not"
                            + " count."));
        }
        return new Section("part-facts", new Message("活动和数字", "Activities and figures"), blocks);
    }

    private static List<Integer> done(Cells cells, List<Integer> rows) {
        IntPredicate done = row -> cells.text(STATUS, row).equals(DONE)
                && cells.text("kind", row).equals(ParagraphKind.WORK.id());
        return rows.stream().filter(done::test).toList();
    }

    private <E extends Enum<E> & Labelled> String label(Class<E> type, String id) {
        return Labelled.find(type, id).map(found -> county.say(found.label())).orElse(id);
    }

    private ResultTable activities(List<Integer> rows) {
        Cells cells = county.activities();
        ResultTableBuilder table = new ResultTableBuilder().column("number", Kind.LABEL, "序号", "no.")
                .column("activity", Kind.TEXT, "活动", "activity")
                .column("type", Kind.TEXT, "类型", "type")
                .column("category", Kind.TEXT, "工作类别", "category")
                .column("role", Kind.TEXT, "本校", "the school")
                .column("times", Kind.COUNT, "次数", "times")
                .column("date", Kind.TEXT, "时间", "date")
                .column("sentence", Kind.TEXT, "原句", "sentence")
                .column("row", Kind.TEXT, "编号", "id");
        int number = 0;
        for (int row : rows) {
            table.count("number", OptionalInt.of(++number))
                    .text("activity", cells.text("canonical", row))
                    .text("type", label(ActivityType.class, cells.text("type", row)))
                    .text("category", label(Category.class, cells.text("category", row)))
                    .text("role", label(ActivityRole.class, cells.text("role", row)))
                    .count("times", cells.count("occurrences", row))
                    .text("date", date(cells, row))
                    .text("sentence", cells.text("sentence", row))
                    .text("row", cells.text("id", row));
        }
        return table.build(new Message("活动", "Activities"),
                List.of(new Message("次数空着的是没有写明次数，计作一次。", "Where no number of times is told, it counts as one.")));
    }

    private static String date(Cells cells, int row) {
        String date = cells.text("date", row);
        String festivals = cells.text("festivals", row).replace(" ", "、");
        return date.isEmpty() || festivals.isEmpty() ? date + festivals : date + "（" + festivals + "）";
    }

    private ResultTable figures(List<Integer> rows) {
        Cells cells = county.figures();
        ResultTableBuilder table = new ResultTableBuilder().column("number", Kind.LABEL, "序号", "no.")
                .column("words", Kind.TEXT, "原文", "words")
                .column("value", Kind.NUMBER, "数值", "value or at least")
                .column("max", Kind.NUMBER, "至多", "at most")
                .column("unit", Kind.TEXT, "单位", "unit")
                .column("precision", Kind.TEXT, "精度", "precision")
                .column("category", Kind.TEXT, "工作类别", "category")
                .column("sentence", Kind.TEXT, "原句", "sentence")
                .column("row", Kind.TEXT, "编号", "id");
        int number = 0;
        for (int row : rows) {
            OptionalDouble value = cells.number("value", row);
            table.count("number", OptionalInt.of(++number))
                    .text("words", cells.text("text", row))
                    .number("value", value.isPresent() ? value : cells.number("min", row))
                    .number("max", value.isPresent() ? OptionalDouble.empty() : cells.number("max", row))
                    .text("unit", label(Unit.class, cells.text("unit", row)))
                    .text("precision", label(Precision.class, cells.text("precision", row)))
                    .text("category", label(Category.class, cells.text("category", row)))
                    .text("sentence", cells.text("sentence", row))
                    .text("row", cells.text("id", row));
        }
        return table.build(new Message("数字", "Figures"),
                List.of(new Message("比例写成 0 到 1 之间的数；数值空着的是没有写明或被遮。",
                        "Ratios stand as numbers in 0..1; where there is no value, it was not told or is blacked out.")));
    }
}
