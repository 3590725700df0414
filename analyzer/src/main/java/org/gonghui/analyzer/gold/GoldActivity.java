package org.gonghui.analyzer.gold;

/// An activity as annotated. Type and status are ids.
///
/// @param text the words
/// @param nth which occurrence of the words in the line, from 0
public record GoldActivity(String text, int nth, String type, String status) {}
