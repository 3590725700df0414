package org.gonghui.analyzer.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.gonghui.analyzer.classify.ParagraphModel;
import org.gonghui.analyzer.classify.Classifier;
import org.gonghui.analyzer.classify.Lexicon;
import org.gonghui.analyzer.classify.Task;
import org.gonghui.analyzer.gold.GoldFolder;
import org.gonghui.analyzer.pipeline.Pipeline;
import org.gonghui.analyzer.segment.HanLpSegmenter;
import org.gonghui.corpus.school.DocumentList;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Origin;
import org.gonghui.corpus.text.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModelTrainerTest {

    /// Words that the rules do not know: what is learned is learned from the examples.
    private static final Map<Category, List<String>> WORDS = Map.of(
            Category.WELFARE_HEALTH, List.of("菠菜", "白菜", "萝卜", "豆角"),
            Category.CULTURE_SPORTS, List.of("风筝", "陀螺", "铁环", "秋千"));

    @TempDir
    private Path folder;

    /// Documents with invented lines, each of two random words of its category.
    private TrainingData data(int documents) throws Exception {
        Random random = new Random(11);
        StringBuilder gold = new StringBuilder();
        StringBuilder lines = new StringBuilder("source\tline\tkind\tcategory\tsecondary\tsubstance\tdocument\n");
        List<AnnotatedPage> pages = new ArrayList<>();
        Pipeline pipeline = Pipeline.standard(Register.EMPTY, DocumentList.EMPTY, HanLpSegmenter.standard());
        for (int i = 0; i < documents; i++) {
            String source = String.format("%02d.txt", i);
            gold.append("{\"id\":\"" + source + "\",\"source\":\"" + source
                    + "\",\"first_line\":0,\"kind\":\"summary\",\"organisation\":\"school-union\",\"school\":\"\"}\n");
            pages.add(pipeline.annotate(page(source, random, lines)));
        }
        Files.writeString(folder.resolve("documents.jsonl"), gold);
        Files.writeString(folder.resolve("lines.tsv"), lines);
        TrainingData data = new TrainingData(Classifier.byRules(Lexicon.standard()));
        data.add("invented", GoldFolder.read(folder), pages);
        return data;
    }

    private static Page page(String source, Random random, StringBuilder lines) {
        StringBuilder text = new StringBuilder("工会工作总结\n");
        for (int line = 1; line <= 6; line++) {
            Category category = line % 2 == 0 ? Category.WELFARE_HEALTH : Category.CULTURE_SPORTS;
            List<String> words = WORDS.getOrDefault(category, List.of());
            text.append("（" + line + "）" + noise(random) + words.get(random.nextInt(4)) + noise(random)
                    + words.get(random.nextInt(4)) + noise(random) + "。\n");
            lines.append(source + "\t" + line + "\twork\t" + category.id() + "\t-\t-\t" + source + "\n");
        }
        return new Page(source, text.toString(), List.of(), new Origin("txt", "UTF-8", 0, "0".repeat(64)));
    }

    /// Characters that keep documents from being near copies of each other.
    private static String noise(Random random) {
        return "" + (char) ('一' + random.nextInt(2000)) + (char) ('一' + random.nextInt(2000))
                + (char) ('一' + random.nextInt(2000));
    }

    @Test
    void learnsWhatTheRulesDoNotKnowAndMeasuresItOnUnseenDocuments() throws Exception {
        ModelTrainer.Trained trained = ModelTrainer.train(data(14));

        TrainingReport.SetReport set = trained.report().sets().getFirst();
        assertThat(set.both().categories().total()).isEqualTo(84);
        assertThat(set.rules().categories().accuracy()).isLessThan(0.7);
        assertThat(set.both().categories().accuracy()).isGreaterThan(0.95);
        assertThat(set.model().categories().accuracy()).isGreaterThan(0.95);
        assertThat(set.seen().categories().accuracy()).isGreaterThan(0.95);
        assertThat(trained.model().provenance()).containsKeys("training-sha256", "category", "validated-invented");
        assertThat(trained.model().of(Task.SUBSTANCE)).as("not annotated").isEmpty();
    }

    @Test
    void theSameDataGiveTheSameFile() throws Exception {
        assertThat(written(ModelTrainer.train(data(12)).model()))
                .isEqualTo(written(ModelTrainer.train(data(12)).model()));
    }

    private static String written(ParagraphModel model) throws Exception {
        StringBuilder text = new StringBuilder();
        model.write(text);
        return text.toString();
    }

    @Test
    void tooFewDocumentsAreRefused() throws Exception {
        TrainingData data = data(9);

        assertThatThrownBy(() -> ModelTrainer.train(data)).isInstanceOf(TrainingException.class)
                .hasMessageContaining("only 9 annotated documents");
    }

    @Test
    void documentsThatShareAPassageAreOneGroup() {
        String passage = "夏天的傍晚大家坐在操场边上听老校长讲从前开荒种树的故事";

        assertThat(NearCopies.groups(List.of("开头甲" + passage, "另一篇完全不同的文字说的是别的事情", passage + "结尾乙", "短")))
                .containsExactly(0, 1, 0, 2);
    }

    @Test
    void foldsKeepGroupsTogetherAndSpreadTheLines() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            examples.add(example(new Vocabulary(), i % 7, Map.of("w词", 1.0), Category.RETIREES));
        }
        List<List<Example>> folds = Folds.deal(examples, 4);

        Map<Integer, Integer> home = new HashMap<>();
        for (int fold = 0; fold < folds.size(); fold++) {
            for (Example example : folds.get(fold)) {
                assertThat(home.computeIfAbsent(example.group(), Integer::valueOf)).isEqualTo(example.group());
            }
            assertThat(folds.get(fold).size()).isBetween(8, 18);
            assertThat(Folds.without(folds, fold)).hasSize(60 - folds.get(fold).size())
                    .noneMatch(folds.get(fold)::contains);
        }
        assertThat(folds.stream().mapToInt(List::size).sum()).isEqualTo(60);
    }

    @Test
    void mixedProbabilitiesFollowTheFormula() {
        List<Double> scores = new ArrayList<>(java.util.Collections.nCopies(14, 0.0));
        scores.set(2, 3.0);
        Vocabulary words = new Vocabulary();
        Example example = new Example(0, new FeatureVector(Map.of(), words), scores, 10, OptionalInt.of(2), true);
        LinearFit none = LinearFit.of(Task.CATEGORY, List.of(example(words, 0, Map.of(), Category.RETIREES),
                example(words, 1, Map.of(), Category.CULTURE_SPORTS)), words.size(), 1);

        double[] mixed = new Judged(example, none).mixed(0.5, 0);

        assertThat(mixed[2]).isCloseTo(Math.exp(1.5) / (Math.exp(1.5) + 13), within(1e-9));
        assertThat(java.util.Arrays.stream(mixed).sum()).isCloseTo(1, within(1e-9));
        assertThat(Judged.isRight(example, mixed)).as("the second category is right as well").isTrue();
    }

    @Test
    void aLabelWithoutExamplesIsNeverChosen() {
        Vocabulary words = new Vocabulary();
        LinearFit fit = LinearFit.of(Task.CATEGORY, List.of(example(words, 0, Map.of(), Category.RETIREES),
                example(words, 1, Map.of(), Category.CULTURE_SPORTS),
                example(words, 2, Map.of(), Category.WELFARE_HEALTH)), words.size(), 1);

        assertThat(
                fit.sums(new FeatureVector(Map.of(), words))[Task.CATEGORY.labels().indexOf(Category.MUTUAL_AID.id())])
                .isLessThan(-10);
    }

    @Test
    void aFeatureOfFewGroupsIsNotLearned() {
        Vocabulary words = new Vocabulary();
        LinearFit fit = LinearFit.of(Task.CATEGORY, List.of(
                example(words, 0, Map.of("w孤", 1.0, "w常", 1.0), Category.RETIREES),
                example(words, 0, Map.of("w孤", 1.0), Category.RETIREES),
                example(words, 1, Map.of("w孤", 1.0, "w常", 1.0), Category.RETIREES),
                example(words, 2, Map.of("w常", 1.0), Category.CULTURE_SPORTS)), words.size(), 1);

        assertThat(fit.weights(words)).containsOnlyKeys("w常");
    }

    private static Example example(Vocabulary words, int group, Map<String, Double> features, Category category) {
        return new Example(group, new FeatureVector(features, words), java.util.Collections.nCopies(14, 0.0),
                Task.CATEGORY.labels().indexOf(category.id()), OptionalInt.empty(), true);
    }

    @Test
    void sentencesForPracticeDoNotTellHowRulesAndModelAreMixed() {
        assertThat(tuned(false).logLoss()).as("the rules are right on what judges").isLessThan(0.9);
        assertThat(tuned(true).logLoss()).as("and wrong on practice").isGreaterThan(tuned(false).logLoss() + 0.05);
    }

    /// The choice for examples on which rules are right, and more of practice on which the model is.
    private static Tuning tuned(boolean practiceJudges) {
        Vocabulary words = new Vocabulary();
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Category right = i % 2 == 0 ? Category.RETIREES : Category.CULTURE_SPORTS;
            Category other = i % 2 == 0 ? Category.CULTURE_SPORTS : Category.RETIREES;
            examples.add(ruled(new FeatureVector(Map.of("w" + other.id(), 1.0), words), i, right, right, true));
            for (int more = 1; more <= 4; more++) {
                examples.add(ruled(new FeatureVector(Map.of("w" + right.id(), 1.0), words), 40 * more + i, right,
                        other, practiceJudges));
            }
        }
        return Tuning.choose(Task.CATEGORY, examples, words.size(), 4);
    }

    private static Example ruled(FeatureVector vector, int group, Category right, Category byRules, boolean judges) {
        List<Double> scores = new ArrayList<>(java.util.Collections.nCopies(14, 0.0));
        scores.set(Task.CATEGORY.labels().indexOf(byRules.id()), 3.0);
        return new Example(group, vector, scores, Task.CATEGORY.labels().indexOf(right.id()), OptionalInt.empty(),
                judges);
    }
}
