package org.gonghui.analyzer.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gonghui.corpus.text.UserFile;

/// The indicators by which schools are compared, in order. Its built-in file explains its form. Immutable.
public final class IndicatorCatalogue {

    private static final String FILE = "indicators.txt";

    private final Map<String, Indicator> indicators;

    private IndicatorCatalogue(Map<String, Indicator> indicators) {
        this.indicators = indicators;
    }

    /// The indicators of the code book.
    public static IndicatorCatalogue standard() {
        try (InputStream in = IndicatorCatalogue.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + FILE + " is missing");
            }
            return parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IndicatorFileException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Reads a catalogue from memory.
    ///
    /// @param file what messages call it
    /// @throws IndicatorFileException if a line cannot be used
    static IndicatorCatalogue parse(String file, String text) throws IndicatorFileException {
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        for (IndicatorSection section : IndicatorSection.cut(file, text)) {
            Indicator indicator = section.read();
            if (indicators.put(indicator.id(), indicator) != null) {
                throw section.twice();
            }
        }
        return new IndicatorCatalogue(indicators);
    }

    /// This catalogue with the indicators of a county's own file; those of the same id replace what was there.
    ///
    /// @throws IndicatorFileException if the file cannot be read or used, naming the line
    public IndicatorCatalogue plus(Path file) throws IndicatorFileException {
        try {
            Map<String, Indicator> all = new LinkedHashMap<>(indicators);
            all.putAll(parse(file.toString(), UserFile.text(file)).indicators);
            return new IndicatorCatalogue(all);
        } catch (IOException e) {
            throw new IndicatorFileException(file, e);
        }
    }

    /// In order of the catalogue.
    public List<Indicator> all() {
        return new ArrayList<>(indicators.values());
    }

    /// The indicator with that id, number or label; of a number that several have, the first.
    public Optional<Indicator> find(String word) {
        return Optional.ofNullable(indicators.get(word))
                .or(() -> indicators.values()
                        .stream()
                        .filter(one -> one.number().equalsIgnoreCase(word) || one.label().zh().equals(word)
                                || one.label().en().equalsIgnoreCase(word))
                        .findFirst());
    }
}
