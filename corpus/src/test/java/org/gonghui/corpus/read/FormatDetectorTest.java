package org.gonghui.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FormatDetectorTest {

    private static final long SMALL_STACK = 200_000;

    private static Format format(String name, String text) {
        return ((Detection.Known) FormatDetector.detect(name, text.getBytes(StandardCharsets.UTF_8))).format();
    }

    @Test
    void tellsAWebPageBehindBlanksAndComments() {
        assertThat(format("a.txt", " \n\uFEFF<?xml version='1.0'?>\n<!-- a > b -->\r\n<!DOCTYPE html>"))
                .isEqualTo(Format.HTML);
        assertThat(format("a.txt", "<!-- <html> --> 工会")).isEqualTo(Format.TXT);
        assertThat(format("a.txt", "<!-- 一 --><!-- 二 -->\n<body>")).isEqualTo(Format.HTML);
    }

    @Test
    void needsNoMoreStackForMoreBlanks() throws Exception {
        FutureTask<Format> task = new FutureTask<>(() -> format("a.txt", " \n".repeat(100_000)));
        new Thread(null, task, "small stack", SMALL_STACK).start();
        assertThat(task.get(20, TimeUnit.SECONDS)).isEqualTo(Format.TXT);
    }
}
