package org.gonghui.analyzer.ledger;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;

/// Starts Tablesaw, which looks through every jar of the class path for readers and writers when [Table] is first used.
/// The only ones are its own, so it is shown its own jar alone: that halves the time, most of which went into jars of
/// thousands of classes that have nothing to do with tables.
final class TableEngine {

    private static final String CLASS_PATH = "java.class.path";

    private TableEngine() {}

    /// Returns when the engine is ready; starts it if nobody has.
    static void start() {
        Started.ensure();
    }

    /// Its initialisation runs once, whatever the number of threads that ask for it.
    private static final class Started {

        static {
            String before = System.getProperty(CLASS_PATH, "");
            System.setProperty(CLASS_PATH, jar().orElse(before));
            try {
                Table.create("first");
            } finally {
                System.setProperty(CLASS_PATH, before);
            }
        }

        private static void ensure() {
            // being called is what initialises the class
        }

        private static Optional<String> jar() {
            // not Table itself, whose use would start the search
            CodeSource source = ColumnType.class.getProtectionDomain().getCodeSource();
            try {
                return source == null || source.getLocation() == null
                        ? Optional.empty()
                        : Optional.of(Path.of(source.getLocation().toURI()).toString());
            } catch (URISyntaxException e) {
                throw new IllegalStateException(source + " is no place", e);
            }
        }
    }
}
