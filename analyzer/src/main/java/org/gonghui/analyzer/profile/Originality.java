package org.gonghui.analyzer.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gonghui.analyzer.measure.Bootstrap;
import org.gonghui.analyzer.measure.ClusteredShare;
import org.gonghui.analyzer.measure.Interval;
import org.gonghui.analyzer.measure.Quantiles;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.ResultTableBuilder;
import org.gonghui.corpus.copies.DocumentShare;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Substance;

/// How much schools tell in their own words, and how much of it is concrete: the share of own characters of their
/// documents, and of their work paragraphs those that tell something concrete, routine, or rhetoric alone; beside them how
/// long their documents are. Immutable.
public final class Originality {

    private static final double MIDDLE = 0.5;

    private final CategoryProfiles profiles;
    private final Map<String, OwnWords> words;

    private Originality(CategoryProfiles profiles, Map<String, OwnWords> words) {
        this.profiles = profiles;
        this.words = words;
    }

    /// Takes up the documents of the profiles' period.
    ///
    /// @param documents shares of own words, of all documents of the corpus
    public static Originality of(CategoryProfiles profiles, Collection<DocumentShare> documents) {
        return new Originality(profiles, OwnWords.of(profiles, documents));
    }

    private Optional<OwnWords> words(String key) {
        return Optional.ofNullable(words.get(key));
    }

    private Optional<Double> own(String key) {
        return words(key).map(one -> one.share(one.own()));
    }

    private static double share(UnitWork work, Substance substance) {
        return (double) work.paragraphs(substance) / work.paragraphs();
    }

    /// Each school, with the medians of its group. `copied`, `reused`, `shared` and `stock` are what is not `own`.
    public ResultTable schools() {
        return schools(List.copyOf(profiles.schools().keySet()));
    }

    /// The same of one school.
    ///
    /// @param school its full name
    /// @return no row if there is no such school
    public ResultTable school(String school) {
        return schools(profiles.key(school).stream().toList());
    }

    private ResultTable schools(List<String> keys) {
        ResultTableBuilder table = new ResultTableBuilder().column("school_id", Kind.TEXT, "学校编号", "school id")
                .column("school", Kind.TEXT, "学校", "school")
                .column("year", Kind.LABEL, "年份", "year")
                .column("period_type", Kind.TEXT, "期间口径", "period")
                .column("own", Kind.SHARE, "自己的话", "own words")
                .column("copied", Kind.SHARE, "抄自外校", "copied")
                .column("reused", Kind.SHARE, "沿用旧文", "reused")
                .column("shared", Kind.SHARE, "雷同先后不明", "shared")
                .column("stock", Kind.SHARE, "众人套话", "stock passages")
                .column("paragraphs", Kind.COUNT, "工作段落", "work paragraphs")
                .column("concrete", Kind.SHARE, "实事", "concrete")
                .column("concrete_low", Kind.SHARE, "实事下限", "concrete low")
                .column("concrete_high", Kind.SHARE, "实事上限", "concrete high")
                .column("routine", Kind.SHARE, "常规表述", "routine")
                .column("rhetoric", Kind.SHARE, "意义阐述", "rhetoric")
                .column("documents", Kind.COUNT, "文档数", "documents")
                .column("characters", Kind.NUMBER, "每份文档字数", "characters of a document")
                .column("group", Kind.TEXT, "同类", "group")
                .column("group_schools", Kind.COUNT, "同类校数 N", "schools of the group")
                .column("group_data", Kind.COUNT, "有数的校数 n", "with data")
                .column("own_median", Kind.SHARE, "同类自己的话中位数", "own words, median of peers")
                .column("concrete_median", Kind.SHARE, "同类实事中位数", "concrete, median of peers")
                .column("characters_median", Kind.NUMBER, "同类字数中位数", "characters, median of peers");
        for (String key : keys) {
            String name = profiles.schools().getOrDefault(key, key);
            table.text("school_id", name.equals(key) ? "" : key)
                    .text("school", name)
                    .count("year", OptionalInt.of(profiles.year()))
                    .text("period_type", profiles.type().id());
            row(table, words(key), profiles.work(key));
            peers(table, key);
        }
        return table.build(title(), notes());
    }

    private static void row(ResultTableBuilder table, Optional<OwnWords> words, Optional<UnitWork> work) {
        table.number("own", number(words.map(one -> one.share(one.own()))))
                .number("copied", number(words.map(one -> one.share(one.copied()))))
                .number("reused", number(words.map(one -> one.share(one.reused()))))
                .number("shared", number(words.map(one -> one.share(one.shared()))))
                .number("stock", number(words.map(one -> one.share(one.stock()))))
                .count("paragraphs", count(work.map(UnitWork::paragraphs)))
                .number("concrete", number(work.map(one -> share(one, Substance.CONCRETE))))
                .number("routine", number(work.map(one -> share(one, Substance.ROUTINE))))
                .number("rhetoric", number(work.map(one -> share(one, Substance.RHETORIC))))
                .count("documents", count(work.map(one -> one.size().documents())))
                .number("characters", number(work.map(UnitWork::verbosity)));
        Optional<Interval> concrete = work.map(one -> Interval.wilson((long) one.paragraphs(Substance.CONCRETE),
                (long) one.paragraphs(), Section.CONFIDENCE));
        table.number("concrete_low", number(concrete.map(Interval::low)))
                .number("concrete_high", number(concrete.map(Interval::high)));
    }

    private void peers(ResultTableBuilder table, String key) {
        Optional<Section> group = profiles.group(key);
        Optional<Section> enough = group.filter(one -> ProfileResults.isEnough(one, profiles));
        table.text("group", group.map(one -> one.label().zh()).orElse(""))
                .count("group_schools", count(group.map(Section::members)))
                .count("group_data", count(group.map(Section::schools)))
                .number("own_median", number(enough.flatMap(this::ownMedian)))
                .number("concrete_median",
                        number(enough.map(one -> one.quantile(work -> share(work, Substance.CONCRETE), MIDDLE))))
                .number("characters_median", number(enough.map(one -> one.quantile(UnitWork::verbosity, MIDDLE))));
    }

    private static OptionalDouble number(Optional<Double> value) {
        return value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    private static OptionalInt count(Optional<Integer> value) {
        return value.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private double[] owns(Section section) {
        return section.works()
                .stream()
                .map(work -> own(work.key()).orElse(null))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private Optional<Double> ownMedian(Section section) {
        double[] owns = owns(section);
        return owns.length == 0 ? Optional.empty() : Optional.of(median(owns));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return Quantiles.of(sorted, MIDDLE);
    }

    /// All schools together, then each group: the median school's share of own words with an interval (schools drawn
    /// again), the shares of concrete, routine and rhetoric paragraphs of all with intervals, the median length.
    public ResultTable groups() {
        ResultTableBuilder table = new ResultTableBuilder().column("group", Kind.TEXT, "组", "group")
                .column("schools", Kind.COUNT, "校数 N", "schools")
                .column("with_data", Kind.COUNT, "有数的校数 n", "with data")
                .column("year", Kind.LABEL, "年份", "year")
                .column("period_type", Kind.TEXT, "期间口径", "period")
                .column("own_median", Kind.SHARE, "自己的话，中位数", "own words, median school")
                .column("own_low", Kind.SHARE, "下限", "low")
                .column("own_high", Kind.SHARE, "上限", "high");
        for (Substance substance : Substance.values()) {
            table.column(substance.id(), Kind.SHARE, substance.label().zh(), substance.label().en())
                    .column(substance.id() + "_low", Kind.SHARE, "下限", "low")
                    .column(substance.id() + "_high", Kind.SHARE, "上限", "high");
        }
        table.column("characters", Kind.NUMBER, "每份文档字数中位数", "median characters of a document");
        Stream.concat(Stream.of(profiles.county()), profiles.groups().stream()).forEach(one -> group(table, one));
        return table.build(title(), notes());
    }

    private void group(ResultTableBuilder table, Section section) {
        Optional<Section> enough = Optional.of(section).filter(one -> ProfileResults.isEnough(one, profiles));
        Optional<Interval> own = enough.map(this::owns).filter(values -> values.length > 1).map(Originality::interval);
        table.text("group", section.label().zh())
                .count("schools", OptionalInt.of(section.members()))
                .count("with_data", OptionalInt.of(section.schools()))
                .count("year", OptionalInt.of(profiles.year()))
                .text("period_type", profiles.type().id())
                .number("own_median", number(ownMedian(section)))
                .number("own_low", number(own.map(Interval::low)))
                .number("own_high", number(own.map(Interval::high)));
        for (Substance substance : Substance.values()) {
            Optional<Interval> interval = enough.map(one -> pooled(one, substance).interval());
            table.number(substance.id(), number(Optional.of(section)
                    .filter(one -> one.schools() > 0)
                    .map(one -> pooled(one, substance, 0))))
                    .number(substance.id() + "_low", number(interval.map(Interval::low)))
                    .number(substance.id() + "_high", number(interval.map(Interval::high)));
        }
        table.number("characters", number(Optional.of(section)
                .filter(one -> one.schools() > 0)
                .map(one -> one.quantile(UnitWork::verbosity, MIDDLE))));
    }

    private static Interval interval(double[] values) {
        return Bootstrap.USUAL.intervals(values.length,
                (cases, random) -> new double[]{median(IntStream.of(cases).mapToDouble(i -> values[i]).toArray())},
                Section.CONFIDENCE).getFirst();
    }

    private static double pooled(Section section, Substance substance, int none) {
        int count = section.works().stream().mapToInt(work -> work.paragraphs(substance)).sum();
        return count == 0 ? none : (double) count / section.paragraphs();
    }

    private static ClusteredShare pooled(Section section, Substance substance) {
        return ClusteredShare.pooled(section.works()
                .stream()
                .map(work -> new ClusteredShare.Cluster(work.paragraphs(substance), work.paragraphs()))
                .toList(), section.paragraphs(), Section.CONFIDENCE);
    }

    private Message title() {
        return ProfileResults.title(profiles, new Message("原创和实事", "own words and concrete work"));
    }

    private List<Message> notes() {
        List<Message> notes = new ArrayList<>(new ProfileNotes(profiles).basis());
        notes.add(new Message(
                "自己的话：不见于更早的其他文档，也不是许多文档共有的套话，以字数计（见 gonghui copies）；抄自外校、沿用旧文、雷同而先后不明、众人套话是其余。"
                        + "只和语料里的文档比，抄自语料之外的看不出。",
                "own words stand in no earlier document and are no passage that many share, in characters (see gonghui"
                        + " copies); the rest is copied from others, reused, shared without it being known who was first, or"
                        + " stock. Only documents of this corpus are compared."));
        notes.add(new Message(
                "实事：有时间、对象、次数或结果的工作段落；常规表述、意义阐述是其余。篇幅并列在旁：长的不等于实在。"
                        + "自己的话的组区间由学校重抽得出（中位数），其余按校与校的差别折算。",
                "concrete paragraphs tell when, for whom, how often or with what result; the rest is routine or rhetoric."
                        + " Lengths stand beside: long is not concrete. The interval of the median of own words is of schools"
                        + " drawn again, the others are of clustered shares."));
        return notes;
    }

    /// The schools, for people: the sentence that says it plainly is the title.
    public ResultTable overview(Language language) {
        ResultTableBuilder table = new ResultTableBuilder().column("school", Kind.TEXT, "学校", "school")
                .column("own", Kind.TEXT, "自己的话", "own words")
                .column("copied", Kind.TEXT, "抄自外校", "copied")
                .column("reused", Kind.TEXT, "沿用旧文", "reused")
                .column("shared", Kind.TEXT, "先后不明", "shared")
                .column("stock", Kind.TEXT, "众人套话", "stock")
                .column("concrete", Kind.TEXT, "实事段落", "concrete")
                .column("rhetoric", Kind.TEXT, "意义阐述", "rhetoric")
                .column("characters", Kind.COUNT, "每份字数", "characters");
        for (Map.Entry<String, String> school : profiles.schools().entrySet()) {
            Optional<OwnWords> own = words(school.getKey());
            Optional<UnitWork> work = profiles.work(school.getKey());
            table.text("school", school.getValue())
                    .text("own", percent(own, one -> one.share(one.own())))
                    .text("copied", percent(own, one -> one.share(one.copied())))
                    .text("reused", percent(own, one -> one.share(one.reused())))
                    .text("shared", percent(own, one -> one.share(one.shared())))
                    .text("stock", percent(own, one -> one.share(one.stock())))
                    .text("concrete", percent(work, one -> share(one, Substance.CONCRETE)))
                    .text("rhetoric", percent(work, one -> share(one, Substance.RHETORIC)))
                    .count("characters", count(work.map(one -> (int) Math.round(one.verbosity()))));
        }
        return table.build(ProfileTexts.both(this::sentence), notes());
    }

    /// One school beside its peers, for people.
    ///
    /// @param school its full name
    public ResultTable school(String school, Language language) {
        ResultTableBuilder table = new ResultTableBuilder().column("what", Kind.TEXT, "项", "what")
                .column("value", Kind.TEXT, "本校", "school")
                .column("median", Kind.TEXT, "同类中位数", "median of peers");
        Optional<String> key = profiles.key(school);
        Optional<OwnWords> own = key.flatMap(this::words);
        Optional<UnitWork> work = key.flatMap(profiles::work);
        Optional<Section> peers = key.flatMap(profiles::group).filter(one -> ProfileResults.isEnough(one, profiles));
        line(table, new Message("自己的话", "own words").in(language), percent(own, one -> one.share(one.own())),
                percent(peers.flatMap(this::ownMedian), share -> share));
        line(table, new Message("抄自外校", "copied").in(language), percent(own, one -> one.share(one.copied())), "");
        line(table, new Message("沿用旧文", "reused").in(language), percent(own, one -> one.share(one.reused())), "");
        line(table, new Message("雷同先后不明", "shared").in(language), percent(own, one -> one.share(one.shared())), "");
        line(table, new Message("众人套话", "stock passages").in(language), percent(own, one -> one.share(one.stock())),
                "");
        for (Substance substance : Substance.values()) {
            line(table, substance.label().in(language), percent(work, one -> share(one, substance)), percent(peers,
                    one -> one.quantile(other -> share(other, substance), MIDDLE)));
        }
        line(table, new Message("每份文档字数", "characters of a document").in(language),
                work.map(one -> Math.round(one.verbosity()) + "").orElse("—"),
                peers.map(one -> Math.round(one.quantile(UnitWork::verbosity, MIDDLE)) + "").orElse("—"));
        return table.build(ProfileTexts.both(each -> sentence(school, own, work, each)), notes());
    }

    private static void line(ResultTableBuilder table, String what, String value, String median) {
        table.text("what", what).text("value", value).text("median", median);
    }

    private String sentence(String school, Optional<OwnWords> own, Optional<UnitWork> work, Language language) {
        boolean zh = language == Language.ZH;
        String head = school + (zh ? "，" : ", ") + profiles.period().in(language) + (zh ? "：" : ": ");
        if (own.isEmpty() && work.isEmpty()) {
            return head + (zh ? "没有文档，无数据。" : "no documents, no data.");
        }
        String words = percent(own, one -> one.share(one.own()));
        String concrete = percent(work, one -> share(one, Substance.CONCRETE));
        return head + (zh
                ? "自己的话占 " + words + "，工作段落中有实事的占 " + concrete + "。"
                : words + " are own words; of the work paragraphs " + concrete + " are concrete.");
    }

    private static <T> String percent(Optional<T> value, Function<T, Double> share) {
        return value.map(share).map(Percent::of).orElse("—");
    }

    private String sentence(Language language) {
        boolean zh = language == Language.ZH;
        Section county = profiles.county();
        String head = profiles.period().in(language) + (zh ? "，" : ", ");
        Optional<Double> own = ownMedian(county);
        if (own.isEmpty()) {
            return head + (zh
                    ? county.members() + " 所学校都没有工作段落。"
                    : "none of " + county.members() + " schools has work paragraphs.");
        }
        String concrete = Percent.of(pooled(county, Substance.CONCRETE, 0));
        return zh
                ? head + county.members() + " 所学校中 " + county.schools() + " 所有数：自己的话占比的中位数是 " + Percent.of(own.get())
                        + "，全部工作段落中有实事的占 " + concrete + "。"
                : head + county.schools() + " of " + county.members()
                        + " schools have data: the median share of own words is "
                        + Percent.of(own.get()) + "; of all work paragraphs " + concrete + " are concrete.";
    }
}
