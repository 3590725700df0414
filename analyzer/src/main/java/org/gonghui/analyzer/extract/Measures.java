package org.gonghui.analyzer.extract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gonghui.corpus.text.Unit;

/// The measures that figures can have.
public final class Measures {

    private static final int DEFAULT_MEASURE = 2;

    private Measures() {}

    /// All ids, such as `relief.person_times`, sorted: those of the rules, and those that are made from them.
    public static Set<String> ids() {
        RuleFile rules = RuleFile.builtIn("measures.txt");
        Set<String> ids = new TreeSet<>(Set.of("award.grade", "award.rank"));
        rules.section("near").forEach(line -> ids.add(line.fields().getFirst()));
        rules.section("default").forEach(line -> ids.add(line.fields().get(DEFAULT_MEASURE)));
        Arrays.stream(Unit.values())
                .forEach(unit -> ids.add("other." + unit.id().toLowerCase(Locale.ROOT).replace('-', '_')));
        Stream<String> topics = ids.stream().map(id -> id.substring(0, id.indexOf('.'))).distinct();
        topics.toList().forEach(topic -> ids.add(topic + ".frequency"));
        return ids;
    }
}
