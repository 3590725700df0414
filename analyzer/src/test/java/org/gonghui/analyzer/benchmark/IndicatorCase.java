package org.gonghui.analyzer.benchmark;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.analyzer.ledger.FactSample;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.ActivityContext;
import org.gonghui.corpus.text.ActivityRole;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.FactStatus;
import org.gonghui.corpus.text.FigureRole;
import org.gonghui.corpus.text.FigureScope;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Per;
import org.gonghui.corpus.text.Precision;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.SchoolStatus;
import org.gonghui.corpus.text.Substance;
import org.gonghui.corpus.text.Unit;

/// Makes a school's summary from a short description, paragraphs separated by `;` and facts by `,`:
/// `P category substance`, `F measure unit value [status|per=person|as=part|plan]`, `A name type [status|role|times=n|date=…]`.
/// A value may be `10+` (at least), `?` (redacted) or `~` (vague). `D` begins another document.
final class IndicatorCase {

    private final FactSample sample = new FactSample(Register.EMPTY);
    private final School school = new School(Optional.of("霁川县青溪小学"), Optional.empty(), SchoolStatus.STATED);
    private int documents;
    private Category category = Category.OTHER_TASKS;

    private IndicatorCase() {}

    /// The value of an indicator for the school that is described.
    static IndicatorValue value(String indicator, String described) {
        IndicatorCase made = new IndicatorCase();
        made.document();
        for (String paragraph : described.split(";")) {
            made.paragraph(paragraph.strip());
        }
        Indicators indicators = Indicators.of(made.sample.ledger());
        return indicators.value(IndicatorCatalogue.standard().find(indicator).orElseThrow(),
                indicators.units().iterator().next());
    }

    private void document() {
        sample.document("d" + ++documents + ".txt#1", school, 2023);
    }

    private void paragraph(String described) {
        String[] facts = described.split(",");
        if (facts[0].strip().equals("D")) {
            document();
            return;
        }
        if (!facts[0].isBlank()) {
            begin(facts[0].strip().split("\\s+"), described);
            for (int i = 1; i < facts.length; i++) {
                fact(facts[i].strip().split("\\s+"));
            }
        }
    }

    /// The text is the description itself: facts are found in it by their words.
    private void begin(String[] words, String described) {
        category = Labelled.of(Category.class, words[1]);
        if (words[2].equals("plan")) {
            sample.plan(category, described);
        } else {
            sample.paragraph(ParagraphKind.WORK, Optional.of(category),
                    Optional.of(Labelled.of(Substance.class, words[2])), described);
        }
    }

    private void fact(String[] words) {
        if (words[0].equals("F")) {
            figure(words);
        } else {
            activity(words);
        }
    }

    private void figure(String[] words) {
        String value = words[3];
        Unit unit = Labelled.of(Unit.class, words[2]);
        FactStatus status = words.length > 4 && !words[4].contains("=")
                ? Labelled.of(FactStatus.class, words[4])
                : FactStatus.DONE;
        String text = String.join(" ", words);
        switch (value.charAt(value.length() - 1)) {
            case '+' -> sample.atLeast(text, unit, words[1],
                    Double.parseDouble(value.substring(0, value.length() - 1)));
            case '?' -> sample.redacted(text, unit, words[1]);
            case '~' -> sample.figure(text, Optional.empty(), Optional.of(BigDecimal.TWO), Optional.empty(),
                    Precision.VAGUE, unit, words[1], status);
            default -> {
                Optional<BigDecimal> number = Optional.of(new BigDecimal(value));
                sample.figure(text, number, number, number, Precision.EXACT, unit, words[1], status);
            }
        }
        if (words.length > 4 && words[4].startsWith("per=")) {
            sample.per(Labelled.of(Per.class, words[4].substring(4)));
        }
        if (words.length > 4 && words[4].startsWith("of=")) {
            sample.scope(Labelled.of(FigureScope.class, words[4].substring(3)));
        }
        if (words.length > 4 && words[4].startsWith("as=")) {
            sample.role(Labelled.of(FigureRole.class, words[4].substring(3)));
        }
    }

    private void activity(String[] words) {
        FactStatus status = FactStatus.DONE;
        ActivityRole role = ActivityRole.HOST;
        OptionalInt times = OptionalInt.empty();
        Optional<String> date = Optional.empty();
        for (int i = 3; i < words.length; i++) {
            if (words[i].startsWith("times=")) {
                times = OptionalInt.of(Integer.parseInt(words[i].substring(6)));
            } else if (words[i].startsWith("date=")) {
                date = Optional.of(words[i].substring(5));
            } else if (words[i].equals("participant")) {
                role = ActivityRole.PARTICIPANT;
            } else {
                status = Labelled.of(FactStatus.class, words[i]);
            }
        }
        ActivityContext none = ActivityContext.NONE;
        sample.activity(words[1], Labelled.of(ActivityType.class, words[2]), status, role, times,
                new ActivityContext(none.edition(), none.festivals(), date, none.organiser(), none.level(),
                        none.award(), none.series(), false, false));
    }
}
