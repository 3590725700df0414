package org.gonghui.analyzer.score;

/// One difference between what was wanted and what was given.
///
/// @param aspect what differs
/// @param source where
/// @param line line of the raw text, from 0
/// @param wanted what the annotators say, empty if they say nothing
/// @param given what the tool says, empty if it says nothing
/// @param text the words in question
public record Miss(Aspect aspect, String source, int line, String wanted, String given, String text) {}
