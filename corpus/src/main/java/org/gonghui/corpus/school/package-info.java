/// The register of schools, names in the text, and periods. Entry: [SchoolResolver].
@NullMarked
package org.gonghui.corpus.school;

import org.jspecify.annotations.NullMarked;
