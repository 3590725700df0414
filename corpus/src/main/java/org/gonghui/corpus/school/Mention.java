package org.gonghui.corpus.school;

/// A place where a school is named.
///
/// @param name the name in its compact form
/// @param whole whether nothing that could belong to the name stands before it
/// @param weight how much it says that the document is this school's; negative if it is another's
/// @param plain whether the name is 学校 with nothing but a stem, as 竹里学校 is, but 增强学校 too
/// @param titled whether it stands in the document's title or signature
record Mention(String name, boolean whole, boolean plain, int weight, boolean titled) {}
