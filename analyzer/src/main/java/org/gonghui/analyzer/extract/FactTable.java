package org.gonghui.analyzer.extract;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What was learned of [Facts]: alone, and together with each type and with each key word. It lies in blocks, so that
/// all that a candidate asks stands close together and nothing is hashed. Filled once, then read by any number of
/// threads.
@SuppressWarnings("EnumOrdinal") // asked for every candidate, where maps of enums cost more than all else
final class FactTable {

    private static final char KEY = 'k';

    private final Map<String, Fact> facts = new HashMap<>();
    private final Map<String, Integer> types = new HashMap<>();
    /// The numbers of the key words, from 1: read for every candidate, where a map would compare words.
    private final TraitTable keys;
    /// Where the blocks of key words begin; the first is for those of which nothing was learned.
    private final int ofKeys;
    /// By place, as [TraitTable] holds it.
    private final int[] learned;

    /// An empty table with room for all facts among `traits`.
    FactTable(Collection<String> traits) {
        Facts.all().forEach(fact -> facts.put(fact.mark() + fact.words(), fact));
        int block = Facts.COUNT;
        for (String type : TraitSink.HELD_TYPES) {
            types.put(type, block);
            block += Facts.JOINED;
        }
        ofKeys = block;
        Set<String> joinedKeys = new TreeSet<>();
        for (String trait : traits) {
            Joined joined = joined(trait, TraitSink.WITH_KEY);
            if (joined != null) {
                joinedKeys.add(joined.one());
            }
        }
        keys = numbered(joinedKeys);
        learned = new int[ofKeys + (1 + joinedKeys.size()) * Facts.JOINED];
    }

    private static TraitTable numbered(Set<String> keys) {
        TraitTable numbers = new TraitTable(keys.size());
        int number = 0;
        for (String key : keys) {
            if (!numbers.add(KEY, key, TraitTable.learned(++number, 0))) {
                throw new IllegalArgumentException("two key words of one place and tag: " + key);
            }
        }
        return numbers;
    }

    /// A fact and what it is told together with.
    private record Joined(String one, Fact fact) {}

    private @Nullable Joined joined(String trait, char with) {
        int joint = trait.lastIndexOf(TraitSink.JOINT);
        if (joint < 0 || trait.charAt(0) < with) {
            return null;
        }
        Fact fact = facts.get((char) (trait.charAt(0) - with) + trait.substring(joint + 1));
        return fact == null || fact.number() >= Facts.JOINED ? null : new Joined(trait.substring(1, joint), fact);
    }

    /// Whether a trait is a fact.
    boolean holds(String trait) {
        return place(trait) >= 0;
    }

    /// Puts down what was learned of a trait, as [TraitTable] tells it; false if it is no fact.
    boolean put(String trait, int of) {
        int place = place(trait);
        if (place < 0) {
            return false;
        }
        learned[place] = of;
        return true;
    }

    private int place(String trait) {
        Fact alone = facts.get(trait);
        if (alone != null) {
            return alone.number();
        }
        Joined ofKey = joined(trait, TraitSink.WITH_KEY);
        if (ofKey != null) {
            int block = ofKey(ofKey.one());
            return block == ofKeys ? -1 : block + ofKey.fact().number();
        }
        Joined ofType = joined(trait, TraitSink.WITH_TYPE);
        Integer block = ofType == null ? null : types.get(ofType.one());
        return ofType == null || block == null ? -1 : block + ofType.fact().number();
    }

    /// Where the block of a key word begins.
    int ofKey(String key) {
        return ofKeys + TraitTable.row(keys.find(KEY, key)) * Facts.JOINED;
    }

    /// Where the block of a candidate's type begins.
    static int ofType(ActivitySpan span) {
        int type = span.type().ordinal() + (span.has(Sign.PROVEN) ? 0 : TraitSink.HELD_TYPES.size() / 2);
        return Facts.COUNT + type * Facts.JOINED;
    }

    /// What was learned of the fact at a place: its number, or the beginning of a block and its number.
    int learned(int place) {
        return learned[place];
    }
}
