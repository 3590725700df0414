/// Composes reading, splitting, segmentation, classification and extraction. Entry: [Pipeline].
@NullMarked
package org.gonghui.analyzer.pipeline;

import org.jspecify.annotations.NullMarked;
