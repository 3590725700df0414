package org.gonghui.corpus.copies;

import java.util.Arrays;

/// Remembers where runs of [#LENGTH] symbols ("anchors") first stood. Of all runs a share is kept that depends on the
/// run alone, so that two documents keep the same ones; of one run the first [#MOST_PLACES] places. When the index is
/// full, the share is halved: memory stays bounded, and with more text only the shorter passages become harder to find.
final class AnchorIndex {

    static final int LENGTH = 5;
    private static final int MOST_PLACES = 8;
    private static final int MOST_ENTRIES = 1 << 23;

    private int[] hashes = new int[1 << 10];
    private int[] sections = new int[1 << 10];
    private int[] places = new int[1 << 10];
    private int[] next = new int[1 << 10];
    private int[] heads = new int[1 << 10];
    private int size;
    private final int limit;
    /// A run is kept if the low bits of its hash under this mask are zero.
    private int mask = 1;

    AnchorIndex() {
        this(MOST_ENTRIES);
    }

    AnchorIndex(int limit) {
        this.limit = limit;
    }

    /// Where an anchor stands.
    interface Places {
        void at(int section, int place);
    }

    int size() {
        return size;
    }

    static int hash(Digest digest, int at) {
        long hash = 0;
        for (int i = at; i < at + LENGTH; i++) {
            hash = hash * 0x100000001B3L + digest.symbol(i) + 1;
        }
        hash *= 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 32);
    }

    boolean isKept(int hash) {
        return (hash & mask) == 0;
    }

    void places(int hash, Places places) {
        for (int entry = heads[slot(hash)] - 1; entry >= 0; entry = next[entry]) {
            if (hashes[entry] == hash) {
                places.at(sections[entry], this.places[entry]);
            }
        }
    }

    void add(int hash, int section, int place) {
        int known = 0;
        for (int entry = heads[slot(hash)] - 1; entry >= 0; entry = next[entry]) {
            known += hashes[entry] == hash ? 1 : 0;
        }
        if (known == MOST_PLACES) {
            return;
        }
        if (size == limit) {
            thin();
            if (!isKept(hash)) {
                return;
            }
        }
        if (size == hashes.length) {
            grow();
        }
        put(hash, section, place);
    }

    private void put(int hash, int section, int place) {
        hashes[size] = hash;
        sections[size] = section;
        places[size] = place;
        link(size++);
    }

    private void link(int entry) {
        int slot = slot(hashes[entry]);
        next[entry] = heads[slot] - 1;
        heads[slot] = entry + 1;
    }

    private int slot(int hash) {
        return ((hash >>> 8) ^ hash) & (heads.length - 1);
    }

    private void grow() {
        int capacity = 2 * size;
        hashes = Arrays.copyOf(hashes, capacity);
        sections = Arrays.copyOf(sections, capacity);
        places = Arrays.copyOf(places, capacity);
        next = Arrays.copyOf(next, capacity);
        heads = new int[capacity];
        for (int entry = 0; entry < size; entry++) {
            link(entry);
        }
    }

    private void thin() {
        mask = (mask << 1) | 1;
        int old = size;
        size = 0;
        Arrays.fill(heads, 0);
        for (int entry = 0; entry < old; entry++) {
            if (isKept(hashes[entry])) {
                put(hashes[entry], sections[entry], places[entry]);
            }
        }
    }
}
