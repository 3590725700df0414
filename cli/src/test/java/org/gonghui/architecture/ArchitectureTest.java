package org.gonghui.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// The architecture as a table: what each package may use. Whoever adds a package adds its row.
@AnalyzeClasses(packages = "org.gonghui", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final String BASE = "org.gonghui.";

    /// Package (below `org.gonghui`) to the packages of ours that it may use, space-separated.
    private static final Map<String, String> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("corpus.text", ""),
            Map.entry("corpus.read", "corpus.text"),
            Map.entry("corpus.split", "corpus.text"),
            Map.entry("corpus.school", "corpus.text"),
            Map.entry("corpus.index", "corpus.text"),
            Map.entry("corpus.query.language", "corpus.text"),
            Map.entry("corpus.query", "corpus.text corpus.index corpus.names corpus.query.language"),
            Map.entry("corpus.copies", "corpus.text"),
            Map.entry("corpus.names", "corpus.text"),
            Map.entry("analyzer.segment", "corpus.text"),
            Map.entry("analyzer.classify", "corpus.text"),
            Map.entry("analyzer.thesaurus", ""),
            Map.entry("analyzer.extract", "corpus.text analyzer.thesaurus"),
            Map.entry("analyzer.consistency", "corpus.text"),
            Map.entry("analyzer.contradiction",
                    "corpus.text corpus.index corpus.names analyzer.consistency analyzer.ledger analyzer.table"),
            Map.entry("analyzer.measure", "corpus.text"),
            Map.entry("analyzer.gold", "corpus.text"),
            Map.entry("analyzer.score", "corpus.text analyzer.gold analyzer.measure"),
            Map.entry("analyzer.training",
                    "corpus.text analyzer.gold analyzer.classify analyzer.extract analyzer.measure analyzer.score"),
            Map.entry("analyzer.pipeline",
                    "corpus.text corpus.read corpus.split corpus.school corpus.index analyzer.segment"
                            + " analyzer.classify analyzer.extract"),
            Map.entry("analyzer.ledger",
                    "corpus.text corpus.school corpus.index corpus.names analyzer.extract analyzer.table"),
            Map.entry("analyzer.notebook",
                    "corpus.text corpus.index corpus.query analyzer.chart analyzer.explore analyzer.ledger analyzer.table"
                            + " analyzer.report"),
            Map.entry("analyzer.table", "corpus.text"),
            Map.entry("analyzer.explore",
                    "corpus.text corpus.index corpus.query corpus.query.language corpus.copies corpus.names"
                            + " analyzer.measure analyzer.table"),
            Map.entry("analyzer.report", "corpus.text analyzer.ledger analyzer.table"),
            Map.entry("analyzer.markup", ""),
            Map.entry("analyzer.chart", "corpus.text analyzer.markup"),
            Map.entry("analyzer.publication",
                    "corpus.text analyzer.table analyzer.chart analyzer.markup analyzer.report"),
            Map.entry("analyzer.county",
                    "corpus.text corpus.school analyzer.ledger analyzer.peers analyzer.benchmark"
                            + " analyzer.consistency analyzer.contradiction"
                            + " analyzer.profile analyzer.measure analyzer.table analyzer.chart analyzer.publication"),
            Map.entry("cli.record",
                    "corpus.text corpus.read analyzer.report"),
            Map.entry("analyzer.peers", "corpus.text corpus.school analyzer.ledger"),
            Map.entry("analyzer.benchmark",
                    "corpus.text corpus.school analyzer.extract analyzer.ledger analyzer.measure analyzer.peers"
                            + " analyzer.table"),
            Map.entry("analyzer.profile",
                    "corpus.text corpus.school corpus.copies analyzer.ledger analyzer.measure analyzer.peers"
                            + " analyzer.table"),
            Map.entry("analyzer.verify",
                    "corpus.text corpus.school corpus.index analyzer.ledger analyzer.peers analyzer.benchmark"
                            + " analyzer.table"),
            Map.entry("cli.render",
                    "analyzer.explore corpus.text corpus.query corpus.query.language corpus.copies analyzer.ledger"
                            + " corpus.names"
                            + " analyzer.report analyzer.measure analyzer.score analyzer.training analyzer.consistency"
                            + " analyzer.table"),
            Map.entry("cli.command",
                    "cli.render cli.record corpus.text corpus.read corpus.split corpus.school corpus.index"
                            + " corpus.query corpus.query.language corpus.names analyzer.benchmark analyzer.peers"
                            + " analyzer.profile analyzer.county analyzer.publication"
                            + " corpus.copies analyzer.segment analyzer.classify analyzer.extract analyzer.pipeline analyzer.ledger"
                            + " analyzer.table analyzer.measure analyzer.explore analyzer.report analyzer.gold analyzer.score analyzer.training analyzer.consistency"
                            + " analyzer.contradiction analyzer.verify"),
            Map.entry("cli", "cli.command cli.render corpus.text")));

    /// Engine (a package prefix) to the packages of ours that may know it.
    private static final Map<String, String> ENGINES = new TreeMap<>(Map.ofEntries(
            Map.entry("com.hankcs.", "analyzer.segment analyzer.thesaurus"),
            Map.entry("org.apache.lucene.", "corpus.index corpus.query"),
            Map.entry("org.apache.tika.", "corpus.read"),
            Map.entry("org.apache.poi.", "corpus.read analyzer.publication"),
            Map.entry("org.apache.pdfbox.", "corpus.read"),
            Map.entry("org.jsoup.", "corpus.read"),
            Map.entry("org.apache.commons.csv.",
                    "corpus.read corpus.school corpus.index analyzer.ledger analyzer.report analyzer.verify"),
            Map.entry("org.apache.commons.numbers.", "analyzer.measure"),
            Map.entry("de.bwaldvogel.", "analyzer.training"),
            Map.entry("tech.tablesaw.",
                    "analyzer.ledger analyzer.table analyzer.explore analyzer.report cli.render cli.command"
                            + " analyzer.benchmark analyzer.peers analyzer.profile analyzer.notebook analyzer.county"),
            Map.entry("org.dhatim.", "analyzer.report"),
            Map.entry("picocli.", "cli cli.command cli.render")));

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("org.gonghui.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesUseOnlyWhatTheirRowOfTheTableAllows = classes()
            .should(new EachUse("use only what the table allows", ArchitectureTest::notAllowed));

    @ArchTest
    static final ArchRule enginesStayInTheirPackages = classes()
            .should(new EachUse("know only their own engine", ArchitectureTest::foreignEngines));

    @ArchTest
    static final ArchRule theVocabularyUsesNothingButJava = noClasses().that()
            .resideInAPackage("org.gonghui.corpus.text..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe("neither java nor jspecify nor the vocabulary itself",
                    type -> !type.getBaseComponentType().isPrimitive()
                            && !startsWithAny(type.getBaseComponentType().getName(), "java.", "org.jspecify.",
                                    "org.gonghui.corpus.text.")));

    @ArchTest
    static final ArchRule nothingPrintsToTheConsoleButTheMainClass = noClasses().that()
            .doNotHaveFullyQualifiedName("org.gonghui.cli.Main")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    private static boolean startsWithAny(String name, String... prefixes) {
        return Arrays.stream(prefixes).anyMatch(name::startsWith);
    }

    private static String packageOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(BASE) ? name.substring(BASE.length()) : "";
    }

    private static List<String> words(String list) {
        return Stream.of(list.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    /// What breaks [#MAY_USE].
    private static Stream<String> notAllowed(String from, JavaClass used) {
        String allowed = MAY_USE.get(from);
        if (allowed == null) {
            return Stream.of("package " + from + " has no row in the table");
        }
        String to = packageOf(used);
        return to.isEmpty() || to.equals(from) || words(allowed).contains(to)
                ? Stream.empty()
                : Stream.of(from + " must not use " + to);
    }

    /// What breaks [#ENGINES].
    private static Stream<String> foreignEngines(String from, JavaClass used) {
        return ENGINES.entrySet()
                .stream()
                .filter(engine -> used.getName().startsWith(engine.getKey())
                        && !words(engine.getValue()).contains(from))
                .map(engine -> from + " must not know " + engine.getKey() + "*");
    }

    /// Holds a rule for each class that a class depends on.
    private static final class EachUse extends ArchCondition<JavaClass> {

        private final BiFunction<String, JavaClass, Stream<String>> problems;

        /// A rule.
        ///
        /// @param problems what is wrong if a class of a package uses a class
        EachUse(String description, BiFunction<String, JavaClass, Stream<String>> problems) {
            super(description);
            this.problems = problems;
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getDirectDependenciesFromSelf()
                    .forEach(dependency -> problems
                            .apply(packageOf(type), dependency.getTargetClass().getBaseComponentType())
                            .forEach(problem -> events.add(SimpleConditionEvent.violated(type,
                                    problem + ": " + dependency.getDescription()))));
        }
    }
}
