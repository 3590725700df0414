package org.gonghui.analyzer.benchmark;

import java.util.Optional;

/// One indicator of one school in two years.
///
/// @param now the later year
/// @param before the same of the earlier year, if there is a row for the school
/// @param change the difference, if both years have a figure
record IndicatorChange(Compared now, Optional<Compared> before, Optional<Change> change) {

    /// How much more it is; less where negative.
    ///
    /// @param low at least; infinite if there is no such bound
    /// @param high at most; infinite if there is no such bound
    record Change(double low, double high) {

        boolean isExact() {
            return low == high;
        }

        boolean isUp() {
            return low > 0;
        }

        boolean isDown() {
            return high < 0;
        }
    }

    static IndicatorChange of(Compared now, Optional<Compared> before) {
        Optional<Amount> earlier = before.flatMap(Compared::amount);
        return new IndicatorChange(now, before, now.amount()
                .flatMap(later -> earlier
                        .map(amount -> new Change(later.min() - amount.max(), later.max() - amount.min()))));
    }
}
