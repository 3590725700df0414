package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.gonghui.cli.SampleCorpus;
import org.junit.jupiter.api.Test;

/// Only who will read texts is worth loading dictionaries for.
final class HeadStartTest {

    private static final String FOLDER = SampleCorpus.SUMMARIES.toString();

    @Test
    void beginsWhereTextsWillBeRead() {
        assertThat(HeadStart.isWorthwhile("stats", FOLDER)).isTrue();
        assertThat(HeadStart.isWorthwhile("annotate", "--quiet", FOLDER)).isTrue();
        assertThat(HeadStart.isWorthwhile("index", FOLDER, "-o", SampleCorpus.corpus().toString())).isTrue();
        assertThat(HeadStart.isWorthwhile("demo")).isTrue();
    }

    @Test
    void leavesACorpusAlone() {
        assertThat(HeadStart.isWorthwhile("stats", SampleCorpus.corpus().toString())).isFalse();
        assertThat(HeadStart.isWorthwhile("search", SampleCorpus.corpus().toString(), "教代会")).isFalse();
    }

    @Test
    void waitsForNothingWhereNothingCanBeRead() {
        assertThat(HeadStart.isWorthwhile()).isFalse();
        assertThat(HeadStart.isWorthwhile("stats")).isFalse();
        assertThat(HeadStart.isWorthwhile("stats", "no-such-folder", "\0")).isFalse();
        assertThat(HeadStart.isWorthwhile("stats", FOLDER, "--help")).isFalse();
        assertThat(HeadStart.isWorthwhile("demo", "-h")).isFalse();
        assertThat(HeadStart.isWorthwhile(FOLDER, "stats")).isFalse();
    }
}
