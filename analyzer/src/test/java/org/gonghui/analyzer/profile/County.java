package org.gonghui.analyzer.profile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Map;
import java.util.TreeMap;
import org.gonghui.analyzer.ledger.LedgerSample;
import org.gonghui.analyzer.peers.PeerGroups;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.school.CsvFileException;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.SchoolStatus;
import org.gonghui.corpus.text.UserException;

/// A county in a few words, for tests: schools `p1`, `p2`, … are primary schools, `j1`, … junior secondary schools.
final class County {

    private final StringBuilder register = new StringBuilder("id,name,township,stage,staff\n");
    private final LedgerSample sample = new LedgerSample();

    /// A school that the register has.
    County school(String id) {
        register.append(id).append(",霁川县").append(id).append("校,松坪镇,")
                .append(id.startsWith("p") ? "primary" : "junior").append(",20\n");
        return this;
    }

    /// A summary of a school: `relief-visits 2 retirees 1`.
    County summary(String id, int year, String work) {
        sample.document(id + "-" + year + ".txt#1", new School(Optional.of("霁川县" + id + "校"), Optional.of(id),
                SchoolStatus.STATED), year);
        return work(work);
    }

    /// A summary of a school that the register does not have.
    County stranger(String name, int year, String work) {
        sample.document(name + "-" + year + ".txt#1", LedgerSample.named(name), year);
        return work(work);
    }

    private County work(String work) {
        String[] words = work.isEmpty() ? new String[0] : work.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            sample.work(Labelled.of(Category.class, words[i]), Integer.parseInt(words[i + 1]));
        }
        return this;
    }

    Register register() {
        try {
            return Register.parse("schools.csv", register.toString().getBytes(StandardCharsets.UTF_8));
        } catch (CsvFileException e) {
            throw new AssertionError(e);
        }
    }

    SchoolWork work() {
        return SchoolWork.of(sample.ledger(register()));
    }

    PeerGroups by(String way) {
        try {
            return PeerGroups.by(way, register());
        } catch (UserException e) {
            throw new AssertionError(e);
        }
    }

    CategoryProfiles profiles(String way, ProfileRequest request) {
        return CategoryProfiles.of(work(), register(), by(way), request).orElseThrow();
    }

    CategoryProfiles profiles(int minimum) {
        return profiles("stage", new ProfileRequest(OptionalInt.empty(), Optional.empty(), ProfileMeasure.PARAGRAPHS,
                minimum));
    }

    /// The rows of a table whose cells in these columns are these words, each `column=value`.
    static List<Map<String, String>> rows(ResultTable table, String... where) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            Map<String, String> cells = new TreeMap<>();
            for (int column = 0; column < table.columns().size(); column++) {
                cells.put(table.columns().get(column).id(), table.table().getString(row, column));
            }
            if (Arrays.stream(where).allMatch(
                    one -> one.substring(one.indexOf('=') + 1).equals(cells.get(one.substring(0, one.indexOf('=')))))) {
                rows.add(cells);
            }
        }
        return rows;
    }

    static Map<String, String> row(ResultTable table, String... where) {
        List<Map<String, String>> rows = rows(table, where);
        if (rows.size() != 1) {
            throw new AssertionError("not one row: " + rows);
        }
        return rows.getFirst();
    }

    static double number(Map<String, String> row, String column) {
        String cell = row.get(column);
        if (cell == null || cell.isEmpty()) {
            throw new AssertionError("no number in " + column + " of " + row);
        }
        return Double.parseDouble(cell);
    }
}
