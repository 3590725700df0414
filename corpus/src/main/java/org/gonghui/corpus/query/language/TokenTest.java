package org.gonghui.corpus.query.language;

import java.util.List;

/// What one token has to be. Every token is either punctuation or a word; tests see both.
public sealed interface TokenTest {

    /// Any token, punctuation too.
    record Any() implements TokenTest {}

    /// The attribute has exactly this value.
    ///
    /// @param attribute which
    /// @param value not empty
    record Is(Attribute attribute, String value) implements TokenTest {
        public Is {
            if (value.isEmpty()) {
                throw new IllegalArgumentException("no token has an empty " + attribute);
            }
        }
    }

    /// The whole value of the attribute matches a regular expression.
    ///
    /// @param attribute which
    /// @param regex within the part of regular expressions that [java.util.regex.Pattern] (with `DOTALL`) and Lucene's
    ///     automata read alike: characters, `.` for any character, `[a-z]`, `[^a-z]`, `(...)`, `|`, `*`, `+`, `?`, `{n}`,
    ///     `{n,}`, `{n,m}`, and a backslash before a character that is neither letter nor digit. Characters are code
    ///     points; nothing is optional syntax of an engine. It is put into the one form in which either engine reads it,
    ///     with `\d` and `{,m}` written out
    record Matches(Attribute attribute, String regex) implements TokenTest {
        public Matches {
            try {
                regex = RegexWriter.write(RegexParser.parse(regex));
            } catch (RegexException e) {
                throw new IllegalArgumentException("regular expression '" + regex + "': " + e.getMessage(), e);
            }
        }
    }

    /// The test fails.
    ///
    /// @param test which
    record Not(TokenTest test) implements TokenTest {}

    /// All tests hold.
    ///
    /// @param tests at least two
    record Both(List<TokenTest> tests) implements TokenTest {
        public Both {
            tests = Parts.atLeastTwo("tests", tests);
        }
    }

    /// At least one test holds.
    ///
    /// @param tests at least two
    record Either(List<TokenTest> tests) implements TokenTest {
        public Either {
            tests = Parts.atLeastTwo("tests", tests);
        }
    }
}
