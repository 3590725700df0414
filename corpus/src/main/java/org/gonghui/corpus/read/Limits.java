package org.gonghui.corpus.read;

import java.time.Duration;

/// How much is accepted of an input before it is refused. All are at least 1.
///
/// @param fileBytes largest file or archive entry, in bytes
/// @param textUnits longest decoded text, in UTF-16 code units
/// @param archiveEntries most entries of one archive, those of archives within it included
/// @param archiveRatio largest ratio of unpacked to packed size, of an entry and of an archive; what unpacks to less
///     than 1 MiB is never refused for it
/// @param archiveDepth how deep archives may be nested; 1 is an archive within a folder
/// @param parseTime longest time for taking the text out of one file
public record Limits(long fileBytes, int textUnits, int archiveEntries, int archiveRatio, int archiveDepth,
        Duration parseTime) {

    /// 64 MiB a file, 8 million code units a text, 10,000 entries and a ratio of 200 an archive, nested 2 deep, and a
    /// minute to parse a file.
    public static final Limits DEFAULT = new Limits(64L << 20, 8_000_000, 10_000, 200, 2, Duration.ofMinutes(1));

    /// Java arrays hold no more.
    private static final long MOST_BYTES = Integer.MAX_VALUE - 16;

    public Limits {
        if (fileBytes < 1 || fileBytes > MOST_BYTES || textUnits < 1 || archiveEntries < 1 || archiveRatio < 1
                || archiveDepth < 1 || parseTime.compareTo(Duration.ofMillis(1)) < 0) {
            throw new IllegalArgumentException("limits must be at least 1, and fileBytes at most " + MOST_BYTES
                    + ", got " + fileBytes + ", " + textUnits + ", " + archiveEntries + ", " + archiveRatio + ", "
                    + archiveDepth + ", " + parseTime);
        }
    }
}
