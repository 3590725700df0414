/// The register of schools, the list of documents, names in the text, and periods. Entries: [SchoolResolver], [Register],
/// [DocumentList].
@NullMarked
package org.gonghui.corpus.school;

import org.jspecify.annotations.NullMarked;
