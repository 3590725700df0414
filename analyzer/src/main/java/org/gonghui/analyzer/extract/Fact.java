package org.gonghui.analyzer.extract;

/// A trait whose words are one of a few that [Facts] lists.
///
/// @param mark what it tells
/// @param words how it is told
/// @param number its place among all facts
record Fact(char mark, String words, int number) {}
