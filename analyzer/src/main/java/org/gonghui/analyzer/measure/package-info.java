/// Plain arithmetic on counts: no texts, no I/O.
///
/// Of agreement between what was wanted and what was given: [Confusion], [Retrieval], [Calibration]. Of words:
/// [Frequency], [Dispersion], [Association], [FrequencyPair] (keyness), [LexicalVariety]. Of chance: [Significance],
/// [Interval], [ClusteredShare], [Outlier], [Bootstrap], [Permutation], [KruskalWallis], [CliffDelta]. Of errors: [Misclassification].
///
/// Every formula names its source and is tested against another implementation (`src/test/scripts/measures.py`);
/// undefined quotients are 0 where the customary convention says so and empty elsewhere.
@NullMarked
package org.gonghui.analyzer.measure;

import org.jspecify.annotations.NullMarked;
