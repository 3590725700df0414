package org.gonghui.analyzer.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// What is counted: items by number, so that counting is arithmetic on arrays. Items are in the order of code points, by
/// word, then by part of speech.
final class Items {

    /// The item of types that are punctuation.
    static final int PUNCTUATION = -1;

    private final WordUnit unit;
    private final TokenSource.Types types;
    private final int[] itemOfType;
    private final boolean[] listed;
    /// Some type of each item, from which it has its names.
    private final int[] typeOfItem;

    private Items(WordUnit unit, TokenSource.Types types, int[] itemOfType, boolean[] listed, int[] typeOfItem) {
        this.unit = unit;
        this.types = types;
        this.itemOfType = itemOfType;
        this.listed = listed;
        this.typeOfItem = typeOfItem;
    }

    static Items of(TokenSource.Types types, Counting counting) {
        return switch (counting.unit()) {
            case WORD, WORD_POS -> words(types, counting);
            case POS -> tags(types, counting);
        };
    }

    private static Items words(TokenSource.Types types, Counting counting) {
        int[] itemOfType = new int[types.size()];
        int[] typeOfItem = new int[types.size()];
        int items = 0;
        String last = "";
        for (int type = 0; type < itemOfType.length; type++) {
            if (types.isPunctuation(type)) {
                itemOfType[type] = PUNCTUATION;
                continue;
            }
            String word = types.word(type);
            if (items == 0 || counting.unit() == WordUnit.WORD_POS || !word.equals(last)) {
                typeOfItem[items++] = type;
                last = word;
            }
            itemOfType[type] = items - 1;
        }
        return new Items(counting.unit(), types, itemOfType, listed(types, counting),
                java.util.Arrays.copyOf(typeOfItem, items));
    }

    private static Items tags(TokenSource.Types types, Counting counting) {
        Map<String, Integer> typeOfTag = new HashMap<>();
        for (int type = 0; type < types.size(); type++) {
            if (!types.isPunctuation(type)) {
                typeOfTag.putIfAbsent(types.pos(type), type);
            }
        }
        List<String> tags = new ArrayList<>(new TreeSet<>(typeOfTag.keySet()));
        Map<String, Integer> items = new HashMap<>();
        tags.forEach(tag -> items.put(tag, items.size()));
        int[] itemOfType = new int[types.size()];
        for (int type = 0; type < itemOfType.length; type++) {
            itemOfType[type] = types.isPunctuation(type) ? PUNCTUATION : items.getOrDefault(types.pos(type), 0);
        }
        return new Items(counting.unit(), types, itemOfType, listed(types, counting),
                tags.stream().mapToInt(tag -> typeOfTag.getOrDefault(tag, 0)).toArray());
    }

    private static boolean[] listed(TokenSource.Types types, Counting counting) {
        boolean[] listed = new boolean[types.size()];
        for (int type = 0; type < listed.length; type++) {
            listed[type] = !types.isPunctuation(type) && counting.lists(types.pos(type));
        }
        return listed;
    }

    /// How many items there are.
    int size() {
        return typeOfItem.length;
    }

    /// The item of a type; [#PUNCTUATION] if it is none.
    int of(int type) {
        return itemOfType[type];
    }

    /// Whether tokens of a type are listed: of a word that may be a noun or a verb those that are asked for.
    boolean isListed(int type) {
        return listed[type];
    }

    /// The item's word; empty if items are parts of speech.
    String word(int item) {
        return unit == WordUnit.POS ? "" : types.word(typeOfItem[item]);
    }

    /// The item's part of speech; empty if items are words.
    String pos(int item) {
        return unit == WordUnit.WORD ? "" : types.pos(typeOfItem[item]);
    }

    /// The item as one text: 词 or 词/n.
    String name(int item) {
        return switch (unit) {
            case WORD -> word(item);
            case WORD_POS -> word(item) + "/" + pos(item);
            case POS -> pos(item);
        };
    }
}
