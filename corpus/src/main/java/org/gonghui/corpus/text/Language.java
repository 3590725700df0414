package org.gonghui.corpus.text;

/// The languages in which the project speaks to people. Chinese comes first.
public enum Language {
    ZH, EN
}
