package org.gonghui.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/// What was measured, as a table in Markdown: the median of the iterations, their quartiles, and the ratio to what it is
/// compared with in the same run.
final class ResultsTable {

    /// Class to the method that its others are compared with.
    private static final Map<String, String> BASE = Map.of("StagesBenchmark", "hanLpAlone", "IndexingBenchmark",
            "smartChinese", "StartBenchmark", "dictionaryAlone");

    private ResultsTable() {}

    static String of(Collection<RunResult> measured) {
        Map<String, double[]> times = new TreeMap<>();
        for (RunResult result : measured) {
            times.put(key(result.getParams(), method(result.getParams())), times(result));
        }
        StringBuilder table = new StringBuilder("| what | median, ms | quartiles | ratio |\n|---|---|---|---|\n");
        for (RunResult result : measured) {
            BenchmarkParams params = result.getParams();
            double[] own = times(result);
            table.append(String.format(Locale.ROOT, "| %s | %.2f | %.2f–%.2f | %s |%n", key(params, method(params)),
                    at(own, 0.5), at(own, 0.25), at(own, 0.75), ratio(params, own, times).orElse("")));
        }
        return table.toString();
    }

    private static Optional<String> ratio(BenchmarkParams params, double[] own, Map<String, double[]> times) {
        return Optional.ofNullable(BASE.get(owner(params)))
                .map(base -> times.get(key(params, base)))
                .map(base -> String.format(Locale.ROOT, "%.2f", at(own, 0.5) / at(base, 0.5)));
    }

    private static String key(BenchmarkParams params, String method) {
        String given = List.copyOf(params.getParamsKeys()).stream()
                .map(name -> " " + name + "=" + params.getParam(name))
                .collect(Collectors.joining());
        return owner(params).replace("Benchmark", "") + " " + method + given;
    }

    private static String owner(BenchmarkParams params) {
        String[] path = params.getBenchmark().split("\\.", -1);
        return path[path.length - 2];
    }

    private static String method(BenchmarkParams params) {
        return params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
    }

    private static double[] times(RunResult result) {
        return result.getBenchmarkResults()
                .stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .map(IterationResult::getPrimaryResult)
                .mapToDouble(org.openjdk.jmh.results.Result::getScore)
                .sorted()
                .toArray();
    }

    /// The value below which a share of the others is, of sorted values.
    private static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return sorted[below]
                + (place - below) * (sorted[above] - sorted[below]);
    }
}
