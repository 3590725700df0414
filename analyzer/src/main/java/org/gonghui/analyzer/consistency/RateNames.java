package org.gonghui.analyzer.consistency;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which counts a rate is the quotient of: 办结率 is 办结 of 收到.
///
/// @param names in the order of the file
record RateNames(List<RateName> names) {

    private static final String FILE = "rates.txt";
    private static final int COLUMNS = 3;

    RateNames {
        names = List.copyOf(names);
    }

    /// A sort of rate.
    ///
    /// @param rates what it is called
    /// @param parts words before the part
    /// @param wholes words before the whole
    record RateName(List<String> rates, List<String> parts, List<String> wholes) {

        RateName {
            rates = List.copyOf(rates);
            parts = List.copyOf(parts);
            wholes = List.copyOf(wholes);
        }
    }

    /// The names that come along.
    static RateNames builtIn() {
        try (InputStream in = RateNames.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + FILE + " is missing");
            }
            return parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalStateException naming file and line if a line has not three columns
    static RateNames parse(String name, String text) {
        List<RateName> names = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.strip().split("\\s+");
            if (columns.length != COLUMNS) {
                throw new IllegalStateException(name + " line " + number + " has " + columns.length
                        + " columns, expected rate, part and whole");
            }
            names.add(new RateName(words(columns[0]), words(columns[1]), words(columns[2])));
        }
        return new RateNames(names);
    }

    private static List<String> words(String column) {
        return List.of(column.split(","));
    }

    /// The sort of rate that is named in `words`, the last one if there are several.
    Optional<RateName> in(String words) {
        RateName found = null;
        int last = -1;
        for (RateName name : names) {
            for (String rate : name.rates()) {
                int at = words.lastIndexOf(rate);
                if (at > last) {
                    last = at;
                    found = name;
                }
            }
        }
        return Optional.ofNullable(found);
    }
}
