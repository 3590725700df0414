package org.gonghui.corpus.query.language;

import org.gonghui.corpus.text.Span;

/// Where a parser stands in a query of the simple language, and what stands there.
///
/// Signs have a meaning where people put them as signs: operators between blanks, quotation marks and parentheses around
/// whole parts. Elsewhere they are what the text has: “双减”政策 and 慰问（二） are parts as they are. A backslash before a sign
/// takes its meaning.
final class SimpleText {

    private static final String OPENING = "\"“「『＂";
    private static final String CLOSING = "\"”」』＂";

    private final String text;
    private int at;
    private int groups;

    SimpleText(String text) {
        this.text = text;
    }

    /// What stands somewhere.
    enum Sign {
        AND, OR, NOT, OPEN, CLOSE, QUOTED, FIELD, BARE, END
    }

    int at() {
        return at;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /// Goes on to `position`.
    void moveTo(int position) {
        at = position;
    }

    /// What stands after the next blanks, which are skipped.
    ///
    /// @param afterTerm whether there is something before it that an operator could connect
    Sign sign(boolean afterTerm) {
        skipBlanks();
        if (isAtEnd()) {
            return Sign.END;
        }
        char first = text.charAt(at);
        if (isBar(at)) {
            return Sign.OR;
        }
        if (isClosing(first)) {
            return groups > 0 || isBoundary(at + 1) ? Sign.CLOSE : Sign.BARE;
        }
        if (isOpening(first)) {
            return isGroup() ? Sign.OPEN : Sign.BARE;
        }
        return isMinus() ? Sign.NOT : wordSign(afterTerm);
    }

    private void skipBlanks() {
        while (Blank.isAt(text, at)) {
            at++;
        }
    }

    private Sign wordSign(boolean afterTerm) {
        String word = text.substring(at, wordEnd());
        boolean counts = !Operator.isAmbiguous(word) || isFollowed();
        boolean connects = !Operator.isAmbiguous(word) || (counts && afterTerm);
        if (connects && Operator.OR.isWritten(word)) {
            return Sign.OR;
        }
        if (connects && Operator.AND.isWritten(word)) {
            return Sign.AND;
        }
        if (counts && Operator.NOT.isWritten(word)) {
            return Sign.NOT;
        }
        if (quotedEnd(at) >= 0) {
            return Sign.QUOTED;
        }
        return FieldName.at(text, at).isPresent() ? Sign.FIELD : Sign.BARE;
    }

    /// Whether something stands after the word here that an operator could work on.
    private boolean isFollowed() {
        int next = wordEnd();
        boolean blank = Blank.isAt(text, next);
        while (Blank.isAt(text, next)) {
            next++;
        }
        return blank && !isBoundary(next);
    }

    private int wordEnd() {
        int end = at;
        while (!isBoundary(end) && !isOpening(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean isMinus() {
        boolean minus = text.charAt(at) == '-' || text.charAt(at) == '－';
        return minus && !isBoundary(at + 1) && isTermStart(at + 1);
    }

    private boolean isTermStart(int position) {
        int first = text.codePointAt(position);
        return Character.isLetterOrDigit(first) || OPENING.indexOf(first) >= 0 || "(（*?\\".indexOf(first) >= 0;
    }

    /// Goes past the sign that stands here.
    void skip(Sign sign) {
        switch (sign) {
            case OPEN -> {
                groups++;
                at++;
            }
            case CLOSE -> {
                groups--;
                at++;
            }
            case OR -> at = isBar(at) ? at + (isBar(at + 1) ? 2 : 1) : wordEnd();
            case NOT -> at = isMinus() ? at + 1 : wordEnd();
            case AND -> at = wordEnd();
            case QUOTED, FIELD, BARE, END -> throw new IllegalArgumentException(sign + " is no sign of one form");
        }
    }

    /// The place of the sign or of the word that stands here.
    Span here() {
        if (isAtEnd()) {
            return new Span(text.length(), text.length());
        }
        return new Span(at, Math.max(at + 1, wordEnd()));
    }

    /// Whether the parenthesis here stands around a whole part, or around several. One that is never closed does.
    private boolean isGroup() {
        int close = groupEnd();
        return close < 0 || isBoundary(close + 1) || hasBlank(at, close);
    }

    boolean isClosed() {
        return groupEnd() >= 0;
    }

    private boolean hasBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Blank.isAt(text, i) || isBar(i)) {
                return true;
            }
        }
        return false;
    }

    /// Where the parenthesis here is closed; -1 if it never is.
    private int groupEnd() {
        int open = 0;
        for (int i = at; i < text.length(); i++) {
            int quoted = i > 0 && isPartStart(i) ? quotedEnd(i) : -1;
            if (quoted >= 0) {
                i = quoted;
            } else if (Backslash.isEscape(text, i)) {
                i++;
            } else if (isOpening(text.charAt(i))) {
                open++;
            } else if (isClosing(text.charAt(i)) && --open == 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean isPartStart(int position) {
        char before = text.charAt(position - 1);
        return Blank.is(before) || isOpening(before) || isBar(position - 1) || before == '-' || before == '－';
    }

    /// Where the quotation mark at `position` is closed, if the two stand around a whole part; otherwise -1.
    int quotedEnd(int position) {
        int close = quoteEnd(text, position);
        return close >= 0 && isBoundary(close + 1) ? close : -1;
    }

    /// Where a quotation mark at `position` is closed; -1 if it never is, or if there is none.
    static int quoteEnd(String text, int position) {
        int mark = position < text.length() ? OPENING.indexOf(text.charAt(position)) : -1;
        if (mark < 0) {
            return -1;
        }
        char opening = OPENING.charAt(mark);
        char closing = CLOSING.charAt(mark);
        for (int i = position + 1; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == closing) {
                return i;
            }
            if (unit == opening) {
                return -1;
            }
            i += Backslash.isEscape(text, i) ? 1 : 0;
        }
        return -1;
    }

    /// Where the bare part here ends.
    int bareEnd() {
        int inner = 0;
        int end = at;
        while (end < text.length() && !Blank.isAt(text, end) && !isBar(end)) {
            char unit = text.charAt(end);
            if (isOpening(unit)) {
                inner++;
            } else if (isClosing(unit)) {
                if (inner == 0 && (groups > 0 || isBoundary(end + 1))) {
                    break;
                }
                inner = Math.max(0, inner - 1);
            }
            end += Backslash.isEscape(text, end) ? 2 : 1;
        }
        return end;
    }

    /// Whether a part that reaches to `position` ends there.
    boolean isBoundary(int position) {
        return position >= text.length() || Blank.isAt(text, position) || isClosing(text.charAt(position))
                || isBar(position);
    }

    private boolean isBar(int position) {
        return position < text.length() && (text.charAt(position) == '|' || text.charAt(position) == '｜');
    }

    private static boolean isOpening(char unit) {
        return unit == '(' || unit == '（';
    }

    private static boolean isClosing(char unit) {
        return unit == ')' || unit == '）';
    }
}
