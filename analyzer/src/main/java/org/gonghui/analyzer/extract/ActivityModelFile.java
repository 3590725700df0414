package org.gonghui.analyzer.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gonghui.analyzer.extract.ActivityModel.Limits;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Labelled;

/// The file of an [ActivityModel]: UTF-8, tab-separated, made to be read by people too. A first line with the format,
/// lines `about NAME VALUE` with where it comes from, `limits` with the three of [ActivityModel.Limits] in hundredths, a
/// line `types` that gives each type a letter, then one line a trait: its mark and words, its weight for an event in
/// hundredths, and if it speaks of types, by blanks those it speaks for or against, `G120`. The line of the empty trait
/// holds the biases.
public final class ActivityModelFile {

    private static final String FORMAT = "gonghui-activity-model 3";
    private static final double STEP = 0.01;
    /// Weights of types below this are left out, in steps: many, and too small to decide anything.
    private static final long LEAST_TYPE = 20;

    private static final String LIMITS = "limits";
    private static final String TYPES = "types";
    private static final char FIRST = 'A';

    private ActivityModelFile() {}

    /// Writes a model; weights that are too small to be kept are left out.
    public static void write(Map<String, String> provenance, Limits limits,
            Map<String, ActivityModel.Weights> weights, Appendable out) throws IOException {
        out.append(FORMAT).append('\n');
        for (Map.Entry<String, String> about : new TreeMap<>(provenance).entrySet()) {
            out.append("about\t" + about.getKey() + "\t" + about.getValue() + "\n");
        }
        out.append(LIMITS + "\t" + Math.round(limits.first() / STEP) + "\t" + Math.round(limits.second() / STEP) + "\t"
                + Math.round(limits.event() / STEP) + "\n");
        out.append(TYPES + "\t" + letters() + "\n");
        for (Map.Entry<String, ActivityModel.Weights> entry : new TreeMap<>(weights).entrySet()) {
            long event = Math.round(entry.getValue().event() / STEP);
            String types = types(entry.getValue().types());
            if (event != 0 || !types.isEmpty() || entry.getKey().isEmpty()) {
                out.append(entry.getKey() + "\t" + event + (types.isEmpty() ? "\n" : "\t" + types + "\n"));
            }
        }
    }

    private static String letters() {
        return IntStream.range(0, ActivityModel.TYPES)
                .mapToObj(place -> (char) (FIRST + place) + "=" + ActivityModel.ORDER.get(place).id())
                .collect(Collectors.joining(" "));
    }

    private static String types(List<Double> weights) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            long weight = Math.round(weights.get(i) / STEP);
            if (Math.abs(weight) >= LEAST_TYPE) {
                cells.add((char) (FIRST + i) + String.valueOf(weight));
            }
        }
        return String.join(" ", cells);
    }

    /// The model of a file's lines.
    ///
    /// @throws RuleException naming the file and the line that cannot be read
    static ActivityModel read(String file, List<String> lines) throws RuleException {
        Map<String, String> provenance = new TreeMap<>();
        Map<String, ActivityModel.Weights> weights = new LinkedHashMap<>();
        Limits limits = new Limits(0, 0, 0);
        String letters = "";
        for (int number = 1; number <= lines.size(); number++) {
            RuleLine line = new RuleLine(file, number, "", List.of(lines.get(number - 1).split("\t", -1)));
            String first = line.fields().get(0);
            if (number == 1) {
                checkFormat(line);
            } else if (first.equals("about")) {
                provenance.put(line.from(1).get(0), line.from(2).get(0));
            } else if (first.equals(LIMITS)) {
                limits = new Limits(hundredths(line, line.from(1).get(0)), hundredths(line, line.from(2).get(0)),
                        hundredths(line, line.from(3).get(0)));
            } else if (first.equals(TYPES)) {
                letters = letters(line);
            } else {
                weights.put(first, weights(line, letters));
            }
        }
        return new ActivityModel(provenance, limits, weights);
    }

    private static void checkFormat(RuleLine line) throws RuleException {
        if (!line.fields().get(0).equals(FORMAT)) {
            throw line.wrong("不是“" + FORMAT + "”，不是模型文件或由别的版本写成",
                    "is not '" + FORMAT + "': no model, or of another version");
        }
    }

    /// The letters of the types, in the order of the types; a blank for one that the file does not know.
    private static String letters(RuleLine line) throws RuleException {
        StringBuilder letters = new StringBuilder(" ".repeat(ActivityModel.TYPES));
        for (String cell : line.from(1).get(0).split(" ")) {
            Optional<ActivityType> type = cell.startsWith("=", 1)
                    ? Labelled.find(ActivityType.class, cell.substring(2))
                    : Optional.empty();
            if (type.isEmpty()) {
                throw line.wrong("“" + cell + "”不是“字母=类型”", "'" + cell + "' is no 'letter=type'");
            }
            letters.setCharAt(ActivityModel.ORDER.indexOf(type.get()), cell.charAt(0));
        }
        return letters.toString();
    }

    private static ActivityModel.Weights weights(RuleLine line, String letters) throws RuleException {
        List<String> cells = line.from(1);
        String types = cells.size() > 1 ? cells.get(1) : "";
        List<Double> byType = types.isEmpty()
                ? List.of()
                : new ArrayList<>(Collections.nCopies(ActivityModel.TYPES, 0.0));
        for (String cell : types.isEmpty() ? List.<String>of() : List.of(types.split(" "))) {
            int place = cell.isBlank() ? -1 : letters.indexOf(cell.charAt(0));
            if (place < 0) {
                throw line.wrong("“" + cell + "”不是类型的字母加权重", "'" + cell + "' is no letter of a type and a weight");
            }
            byType.set(place, hundredths(line, cell.substring(1)));
        }
        return new ActivityModel.Weights(hundredths(line, cells.get(0)), byType);
    }

    private static double hundredths(RuleLine line, String cell) throws RuleException {
        try {
            return Long.parseLong(cell) * STEP;
        } catch (NumberFormatException e) {
            throw (RuleException) line.wrong("“" + cell + "”不是数", "'" + cell + "' is no number").initCause(e);
        }
    }
}
