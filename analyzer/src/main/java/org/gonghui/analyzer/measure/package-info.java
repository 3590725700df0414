/// Agreement between what was wanted and what was given: plain arithmetic on counts, no texts, no I/O.
///
/// Entries: [Confusion] for labels, [Retrieval] for things that are found or missed, [Calibration] for probabilities.
/// Every formula names its source; undefined quotients are 0 where the customary convention says so and empty elsewhere.
@NullMarked
package org.gonghui.analyzer.measure;

import org.jspecify.annotations.NullMarked;
