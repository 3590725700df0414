package org.gonghui.analyzer.benchmark;

import java.util.List;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;

/// One indicator of the catalogue.
///
/// @param id stable, lower-case
/// @param number as in the code book, e.g. `I7`
/// @param label what people call it
/// @param unit what its values are
/// @param direction whether more is better
/// @param basis what official paper asks for it, as the catalogue cites it
/// @param formula how it is made
/// @param mentions rows that mention the matter even if no number is given
public record Indicator(String id, String number, Message label, Unit unit, Direction direction, String basis,
        Formula formula, List<FactQuery> mentions) {

    public Indicator {
        mentions = List.copyOf(mentions);
    }

    /// What the values of an indicator are.
    public enum Unit implements Labelled {
        EVENT("event", "次", "events"),
        PERSON_TIME("person-time", "人次", "person-times"),
        PERSON("person", "人", "persons"),
        CNY("CNY", "元", "yuan"),
        ITEM("item", "件", "items"),
        PAIR("pair", "对", "pairs"),
        ARTICLE("article", "篇", "articles"),
        HOUSEHOLD("household", "户", "households"),
        PARAGRAPH("paragraph", "段", "paragraphs"),
        RATIO("ratio", "比例", "ratio");

        private final String id;
        private final Message label;

        Unit(String id, String zh, String en) {
            this.id = id;
            this.label = new Message(zh, en);
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Message label() {
            return label;
        }
    }

    /// Which values are better.
    public enum Direction implements Labelled {
        MORE("more", "多为好", "more is better"),
        LESS("less", "少为好", "less is better"),
        NONE("none", "无高下", "neither");

        private final String id;
        private final Message label;

        Direction(String id, String zh, String en) {
            this.id = id;
            this.label = new Message(zh, en);
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Message label() {
            return label;
        }
    }

    /// How values are made from rows.
    public enum Method {
        /// The sum of figures.
        TOTAL,
        /// How often activities took place, in all.
        EVENTS,
        /// A figure as it is stated; several give a range.
        STATED,
        /// A figure as a share of another, or a share as it is stated.
        RATE,
        /// The number of paragraphs.
        COUNT,
        /// Paragraphs as a share of others.
        SHARE
    }

    /// How its values are made.
    public Method method() {
        return switch (formula) {
            case Formula.Total total -> Method.TOTAL;
            case Formula.Events events -> Method.EVENTS;
            case Formula.Stated stated -> Method.STATED;
            case Formula.Rate rate -> Method.RATE;
            case Formula.Count count -> Method.COUNT;
            case Formula.Share share -> Method.SHARE;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Indicator indicator && indicator.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
