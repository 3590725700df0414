package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gonghui.analyzer.classify.Classifier;
import org.gonghui.analyzer.classify.Lexicon;
import org.gonghui.analyzer.extract.ActivityCandidates;
import org.gonghui.analyzer.gold.GoldFolder;
import org.gonghui.analyzer.pipeline.Pipeline;
import org.gonghui.analyzer.report.OutputFile;
import org.gonghui.analyzer.training.ActivityData;
import org.gonghui.analyzer.training.ActivityTrainer;
import org.gonghui.analyzer.training.MarkedFolder;
import org.gonghui.analyzer.training.ModelTrainer;
import org.gonghui.analyzer.training.TrainingData;
import org.gonghui.cli.render.ActivityTrainingText;
import org.gonghui.cli.render.Console;
import org.gonghui.cli.render.TrainingText;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.read.Limits;
import org.gonghui.corpus.read.PageReader;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `train`: a model of categories, or of activities, from annotated folders.
@Command(name = "train")
final class TrainCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private InputOptions options = new InputOptions();

    @Parameters(arity = "1..*", paramLabel = "GOLD", descriptionKey = "train.gold")
    private List<Path> folders = List.of();

    @Option(names = "--sources", paramLabel = "DIR", descriptionKey = "train.sources")
    private List<Path> sources = List.of();

    @Option(names = "--examples", paramLabel = "DIR", descriptionKey = "train.examples")
    private @Nullable Path examples;

    @Option(names = "--activities", paramLabel = "DIR", descriptionKey = "train.activities")
    private @Nullable Path activities;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "MODEL", descriptionKey = "train.output")
    private Path output;

    TrainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, UserException {
        if (!sources.isEmpty() && sources.size() != folders.size()) {
            throw new UserException(
                    new Message("--sources 给了 " + sources.size() + " 个，标注文件夹有 " + folders.size() + " 个；要一一对应",
                            "--sources is given " + sources.size() + " times for " + folders.size()
                                    + " annotated folders; give one for each"));
        }
        if (examples != null && activities != null) {
            throw new UserException(new Message("--examples 和 --activities 只能给一个：前者用来训练类型和类别的模型，后者用来训练活动的模型",
                    "--examples and --activities exclude each other: the one is for the model of kinds and categories,"
                            + " the other for that of activities"));
        }
        OutputFile.check(output);
        StringBuilder text = new StringBuilder();
        List<String> report = activities == null ? categories(text) : activities(text, activities);
        OutputFile.write(output, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        report.forEach(console.out()::println);
        console.remark(new Message("已写到 " + output, "written to " + output));
        return Gonghui.DONE;
    }

    private List<String> categories(StringBuilder model) throws IOException, UserException {
        ModelTrainer.Trained trained = ModelTrainer.train(data());
        trained.model().write(model);
        return TrainingText.lines(trained.report(), console.language());
    }

    private List<String> activities(StringBuilder model, Path marked) throws IOException, UserException {
        Pipeline pipeline = options.pipeline(options.register(console), options.documents(console));
        ActivityData data = new ActivityData(ActivityCandidates.standard());
        for (int i = 0; i < folders.size(); i++) {
            GoldFolder gold = GoldFolder.read(folders.get(i));
            data.add(String.valueOf(folders.get(i).getFileName()), gold,
                    new GoldPages(options, console).annotate(gold, directory(i), pipeline).stream()
                            .map(AnnotatedPage::page)
                            .toList());
        }
        data.add(String.valueOf(marked.getFileName()), marked);
        ActivityTrainer.Trained trained = ActivityTrainer.train(data);
        trained.write(model);
        return ActivityTrainingText.lines(trained, console.language());
    }

    private Path directory(int folder) throws UserException {
        return sources.isEmpty() ? GoldPages.sources(folders.get(folder)) : sources.get(folder);
    }

    private TrainingData data() throws IOException, UserException {
        Pipeline pipeline = options.pipeline(options.register(console), options.documents(console));
        TrainingData data = new TrainingData(Classifier.byRules(Lexicon.standard()));
        for (int i = 0; i < folders.size(); i++) {
            GoldFolder gold = GoldFolder.read(folders.get(i));
            data.add(String.valueOf(folders.get(i).getFileName()), gold,
                    new GoldPages(options, console).annotate(gold, directory(i), pipeline));
        }
        if (examples != null) {
            MarkedFolder marked = MarkedFolder.read(examples);
            PageReader reader = new PageReader(Limits.DEFAULT);
            data.add(String.valueOf(examples.getFileName()), marked.gold(),
                    pipeline.annotate(marked.pages().stream().map(reader::mark).toList()));
        }
        return data;
    }
}
