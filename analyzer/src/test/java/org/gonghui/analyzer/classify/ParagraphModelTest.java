package org.gonghui.analyzer.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Classification;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.ParagraphKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ParagraphModelTest {

    @TempDir
    private Path folder;

    private static final List<Category> CATEGORIES = List.of(Category.values());
    private static final List<Double> NOTHING = Collections.nCopies(14, 0.0);

    private static List<Double> only(Category category, double weight) {
        List<Double> weights = new ArrayList<>(NOTHING);
        weights.set(CATEGORIES.indexOf(category), weight);
        return weights;
    }

    private static ParagraphModel model(Map<String, List<Double>> features) {
        return new ParagraphModel(Map.of("lines", "3"), List.of(
                new LinearModel(Task.CATEGORY, new LinearModel.Mixing(0.5, 1), NOTHING, features)));
    }

    private static List<Classification> classify(ParagraphModel model, String text) {
        return Documents.summary(text).classify(Classifier.with(Lexicon.standard(), model));
    }

    @Test
    void aWordThatOnlyTheModelKnowsDecidesWhereTheRulesSayNothing() {
        String text = "= 工会总结\n# 一、其他\n种了两畦菠菜，收成不错。\n又种了菠菜。";
        ParagraphModel model = model(Map.of("2菠菜", only(Category.WELFARE_HEALTH, 40)));

        Classification found = classify(model, text).get(2);

        assertThat(found.category()).contains(Category.WELFARE_HEALTH);
        assertThat(found.explanation().parts()).anySatisfy(part -> {
            assertThat(part.rule()).isEqualTo("linear model");
            assertThat(part.parts().getFirst().rule()).isEqualTo("2菠菜");
        });
    }

    @Test
    void withoutFeaturesTheRulesDecide() {
        String text = "= 工会总结\n# 一、工作\n重阳节慰问退休教师。\n召开教代会，审议提案。";

        assertThat(classify(model(Map.of()), text)).extracting(Classification::category)
                .isEqualTo(Documents.summary(text).classify(Classifier.byRules(Lexicon.standard())).stream()
                        .map(Classification::category)
                        .toList());
    }

    @Test
    void mixesRulesAndSumsToProbabilitiesThatAddUpToOne() {
        Documents.Document document = Documents.summary("= 工会总结\n# 一、工作\n重阳节慰问退休教师。\n收成不错。");
        ParagraphModel model = ParagraphModel.standard();
        for (Classification found : document.classify(Classifier.with(Lexicon.standard(), model))) {
            assertThat(found.probability()).isBetween(0.0, 1.0);
        }
    }

    /// A model to which every line with a word is of one kind, and which knows lines of these rules.
    private static ParagraphModel kindModel(String word, ParagraphKind kind, String... rules) {
        List<Double> none = Collections.nCopies(9, 0.0);
        List<Double> sure = new ArrayList<>(none);
        sure.set(List.of(ParagraphKind.values()).indexOf(kind), 50.0);
        Map<String, List<Double>> features = new HashMap<>(Map.of("w" + word, sure));
        for (String rule : rules) {
            features.put("r" + rule, none);
        }
        return new ParagraphModel(Map.of(), List.of(
                new LinearModel(Task.KIND, new LinearModel.Mixing(1, 1), none, features)));
    }

    @Test
    void aKindIsLearnedButTitlesAndPlansStayWhatTheyAre() {
        ParagraphModel model = kindModel("菠菜", ParagraphKind.WORK, "preamble, announces the report");
        String text = "= 种菠菜总结\n现将种菠菜的情况总结如下：\n# 一、工作\n慰问退休教师。";

        assertThat(kinds(model, Documents.summary(text))).containsExactly(ParagraphKind.DOC_TITLE, ParagraphKind.WORK,
                ParagraphKind.HEADING, ParagraphKind.WORK);
        assertThat(kinds(model, Documents.of(text, DocumentKind.PLAN, Organisation.SCHOOL_UNION)))
                .containsExactly(ParagraphKind.DOC_TITLE, ParagraphKind.PREAMBLE, ParagraphKind.HEADING,
                        ParagraphKind.FUTURE_PLAN);
        assertThat(kinds(model, Documents.of(text, DocumentKind.SUMMARY, Organisation.OTHER)))
                .doesNotContain(ParagraphKind.WORK);
    }

    @Test
    void aRuleThatTheModelHasNotSeenIsNotOverruled() {
        String text = "= 种菜总结\n现将种菠菜的情况总结如下：\n# 一、工作\n慰问退休教师。";

        assertThat(kinds(kindModel("菠菜", ParagraphKind.WORK), Documents.summary(text)).get(1))
                .isEqualTo(ParagraphKind.PREAMBLE);
    }

    @Test
    void theTitleOfANewsItemIsLearned() {
        String text = "# 我校种菠菜\n五月种了菠菜。\n# 一、收成\n收成不错。";

        assertThat(kinds(kindModel("菠菜", ParagraphKind.DOC_TITLE, "heading, heading"), Documents.summary(text)))
                .containsExactly(ParagraphKind.DOC_TITLE, ParagraphKind.WORK, ParagraphKind.HEADING,
                        ParagraphKind.WORK);
    }

    @Test
    void whatTheTitleIsAboutIsAFeatureOfTheLinesBelow() {
        assertThat(features("= 教职工拔河比赛\n收成不错。", 1)).containsKey("tculture-sports");
        assertThat(features("= 教职工拔河比赛\n收成不错。", 0)).doesNotContainKey("tculture-sports");
        assertThat(features("# 教职工拔河比赛\n收成不错。", 1)).as("a heading before all text is its title")
                .containsKey("tculture-sports");
        assertThat(features("收成不错。\n# 教职工拔河比赛\n收成不错。", 2)).doesNotContainKey("tculture-sports");
        assertThat(features("= 种菜总结\n收成不错。", 1).keySet()).noneMatch(name -> name.startsWith("t"));
    }

    private static Map<String, Double> features(String text, int line) {
        Documents.Document document = Documents.summary(text);
        return Objects.requireNonNull(Documents.CLASSIFIER.features(Task.CATEGORY, document.page(), document.summary(),
                document.tokens()).get(line)).features();
    }

    private static List<ParagraphKind> kinds(ParagraphModel model, Documents.Document document) {
        return document.classify(Classifier.with(Lexicon.standard(), model)).stream()
                .map(Classification::kind)
                .toList();
    }

    @Test
    void isReadAsItWasWritten() throws Exception {
        ParagraphModel written = model(Map.of("w菠菜", only(Category.RETIREES, -1.25), "h互助", NOTHING));
        Path file = folder.resolve("own.model");
        StringBuilder text = new StringBuilder();
        written.write(text);
        Files.writeString(file, text);

        ParagraphModel read = ParagraphModel.read(file);

        assertThat(read.provenance()).isEqualTo(written.provenance());
        LinearModel linear = read.of(Task.CATEGORY).orElseThrow();
        assertThat(linear.mixing()).isEqualTo(new LinearModel.Mixing(0.5, 1));
        assertThat(linear.names()).containsExactly("h互助", "w菠菜");
        assertThat(linear.weight(1, CATEGORIES.indexOf(Category.RETIREES))).isCloseTo(-1.25f, within(1e-6f));
        assertThat(read.of(Task.KIND)).isEmpty();
        assertThat(read.fingerprint()).isEqualTo(written.fingerprint()).hasSize(64);
    }

    @Test
    void aDamagedFileIsToldWithItsLine() throws Exception {
        Path file = folder.resolve("own.model");
        StringBuilder text = new StringBuilder();
        model(Map.of("w菠菜", NOTHING)).write(text);

        Files.writeString(file, text.toString().replace("w菠菜\t0", "w菠菜\tx"));
        assertThatThrownBy(() -> ParagraphModel.read(file)).isInstanceOf(ModelException.class)
                .hasMessageContaining("own.model, line 8")
                .hasMessageContaining("cell 2");
        Files.writeString(file, text.toString().replace("w菠菜", "菠菜"));
        assertThatThrownBy(() -> ParagraphModel.read(file)).hasMessageContaining("'菠菜' is no name of a feature");
        Files.writeString(file, text.toString().lines().limit(6).toList().toString());
        assertThatThrownBy(() -> ParagraphModel.read(file)).hasMessageContaining("gonghui-model 2");
        Files.writeString(file, text.toString().replace("features\t1", "features\t2"));
        assertThatThrownBy(() -> ParagraphModel.read(file)).hasMessageContaining("cut off");
        Files.writeString(file, text + "task\tcategory\n");
        assertThatThrownBy(() -> ParagraphModel.read(file))
                .hasMessageContaining("'category' is unknown, or there twice");
    }

    @Test
    void everyFeatureOfTheTableIsFoundAndNothingElse() {
        List<String> names = List.of("2菠菜", "3菠菜地", "w菠菜", "l菠菜");
        FeatureTable table = new FeatureTable(names);

        for (int row = 0; row < names.size(); row++) {
            String name = names.get(row);
            assertThat(table.find(name.charAt(0), "有" + name.substring(1) + "吗", 1, name.length())).isEqualTo(row);
        }
        assertThat(table.find('h', "菠菜", 0, 2)).isEqualTo(-1);
        assertThat(table.find('2', "菠萝", 0, 2)).isEqualTo(-1);
        assertThat(new FeatureTable(List.of()).find('2', "菠菜", 0, 2)).isEqualTo(-1);
    }

    @Test
    void featuresHoldNoNamesOfPeopleAndNoNumbers() {
        Documents.Document document = Documents.summary("= 总结\n看望张建国老师，送去3600元。");
        LineFeatures found = Objects.requireNonNull(Documents.CLASSIFIER
                .features(Task.CATEGORY, document.page(), document.summary(), document.tokens()).get(1));

        assertThat(found.features()).containsKeys("2看望", "w老师", "20元")
                .doesNotContainKeys("w张建国", "236", "w3600");
        assertThat(found.ruleScores()).hasSize(14);
    }
}
