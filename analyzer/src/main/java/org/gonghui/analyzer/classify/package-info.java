/// Kind and category of paragraphs, with reasons and a probability. Entry: [Classifier].
@NullMarked
package org.gonghui.analyzer.classify;

import org.jspecify.annotations.NullMarked;
