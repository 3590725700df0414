package org.gonghui.corpus.read;

/// How much is accepted of an input before it is refused.
///
/// @param fileBytes largest file or archive entry, in bytes
/// @param textUnits longest decoded text, in UTF-16 code units
/// @param archiveEntries most entries of one archive
/// @param archiveRatio largest ratio of unpacked to packed size
/// @param archiveDepth how deep archives may be nested; 1 is an archive within a folder
public record Limits(long fileBytes, int textUnits, int archiveEntries, int archiveRatio, int archiveDepth) {

    /// 64 MiB a file, 8 million code units a text, 10,000 entries and a ratio of 200 an archive, nested 2 deep.
    public static final Limits DEFAULT = new Limits(64L << 20, 8_000_000, 10_000, 200, 2);
}
