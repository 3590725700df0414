package org.gonghui.analyzer.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Token;

/// A document with its words and with what the rules say of each line.
///
/// @param document the document
/// @param tokens the words of each line
/// @param words those of them that are features
/// @param verdicts the kind of each line by the rules
/// @param findings the substance of each line by the rules, whatever its kind
/// @param ballots the weights of the categories by the rules, for each line, whatever its kind
record Scene(DocumentView document, List<List<Token>> tokens, List<LineWords> words, List<Verdict> verdicts,
        List<SubstanceJudge.Finding> findings, List<Ballot> ballots) {

    private static final SubstanceJudge SUBSTANCES = new SubstanceJudge();

    Scene {
        tokens = List.copyOf(tokens);
        words = List.copyOf(words);
        verdicts = List.copyOf(verdicts);
        findings = List.copyOf(findings);
        ballots = List.copyOf(ballots);
    }

    static Scene of(DocumentView document, List<List<Token>> tokens, List<Verdict> verdicts, TopicJudge topics) {
        List<LineWords> words = new ArrayList<>();
        List<SubstanceJudge.Finding> findings = new ArrayList<>();
        List<Ballot> ballots = new ArrayList<>();
        List<Decision> decided = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            words.add(LineWords.of(document.line(i), tokens.get(i)));
            findings.add(SUBSTANCES.judge(document.line(i), tokens.get(i)));
            Ballot ballot = topics.judge(document, i, decided);
            Optional<Category> category = verdicts.get(i).kind().isCategorised()
                    ? Optional.of(ballot.first())
                    : Optional.empty();
            ballots.add(ballot);
            decided.add(new Decision(verdicts.get(i), category));
        }
        return new Scene(document, tokens, words, verdicts, findings, ballots);
    }

    /// The category that the rules give a line; empty if there is no such line or its kind has none.
    Optional<Category> byRules(int index) {
        boolean has = index >= 0 && index < verdicts.size() && verdicts.get(index).kind().isCategorised();
        return has ? Optional.of(ballots.get(index).first()) : Optional.empty();
    }

    /// Whether two lines stand under the same headings.
    boolean isSameSection(int first, int second) {
        return document.line(first).paragraph().headings().equals(document.line(second).paragraph().headings());
    }
}
