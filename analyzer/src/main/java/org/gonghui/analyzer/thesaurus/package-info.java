/// What words mean, by the thesaurus that comes with HanLP. Entry: [Thesaurus].
@NullMarked
package org.gonghui.analyzer.thesaurus;

import org.jspecify.annotations.NullMarked;
