package org.gonghui.analyzer.measure;

import java.util.ArrayList;
import java.util.List;

/// Whether probabilities mean what they say: of all decisions made with 0.8, eight in ten should be right.
///
/// Formulas: expected calibration error over bins of equal width, `Σ_b n_b/n · |right_b/n_b − mean p_b|` (M. P. Naeini,
/// G. F. Cooper & M. Hauskrecht, Obtaining Well Calibrated Probabilities Using Bayesian Binning, AAAI 2015); Brier score
/// `Σ (p − y)² / n` (G. W. Brier, Verification of Forecasts Expressed in Terms of Probability, Monthly Weather Review 78,
/// 1950, 1–3), here for the one event that the decision is right.
///
/// @param bins reliability bins from low to high, empty ones included
/// @param error expected calibration error, 0..1; 0 without forecasts
/// @param brier mean squared error of the probabilities, 0..1; 0 without forecasts
public record Calibration(List<Bin> bins, double error, double brier) {

    public Calibration {
        bins = List.copyOf(bins);
    }

    /// A decision.
    ///
    /// @param probability the probability, in 0..1, with which it was said to be right
    /// @param right whether it was right
    public record Forecast(double probability, boolean right) {

        public Forecast {
            if (!(probability >= 0 && probability <= 1)) {
                throw new IllegalArgumentException("probability must be in 0..1, got " + probability);
            }
        }
    }

    /// The decisions whose probability lies in `[from, to)`, the last bin in `[from, to]`.
    ///
    /// @param count how many
    /// @param probability their mean probability, 0 if there are none
    /// @param right the share of them that was right, 0 if there are none
    public record Bin(double from, double to, int count, double probability, double right) {}

    /// Sorts forecasts into `binCount` bins of equal width.
    ///
    /// @param binCount at least 1
    public static Calibration of(List<Forecast> forecasts, int binCount) {
        if (binCount < 1) {
            throw new IllegalArgumentException("bins must be at least 1, got " + binCount);
        }
        List<List<Forecast>> sorted = new ArrayList<>();
        for (int i = 0; i < binCount; i++) {
            sorted.add(new ArrayList<>());
        }
        forecasts.forEach(forecast -> sorted
                .get(Math.min(binCount - 1, (int) (forecast.probability() * binCount)))
                .add(forecast));
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < binCount; i++) {
            bins.add(bin((double) i / binCount, (double) (i + 1) / binCount, sorted.get(i)));
        }
        double error = bins.stream().mapToDouble(bin -> bin.count() * Math.abs(bin.right() - bin.probability())).sum();
        return new Calibration(bins, Ratio.of(error, forecasts.size()), brier(forecasts));
    }

    private static Bin bin(double from, double to, List<Forecast> forecasts) {
        double probability = forecasts.stream().mapToDouble(Forecast::probability).sum();
        long right = forecasts.stream().filter(Forecast::right).count();
        return new Bin(from, to, forecasts.size(), Ratio.of(probability, forecasts.size()),
                Ratio.of((double) right, forecasts.size()));
    }

    private static double brier(List<Forecast> forecasts) {
        double squares = forecasts.stream()
                .mapToDouble(forecast -> Math.pow(forecast.probability() - (forecast.right() ? 1 : 0), 2))
                .sum();
        return Ratio.of(squares, forecasts.size());
    }
}
