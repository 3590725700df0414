/// Derives published numbers again from what a corpus holds, and tells which do not match. Entry: [Verifier].
///
/// Sums are made anew from the stored figures and activities, exactly and without the code that published them; what that
/// code gives now is compared too, so that a row that was left out is found.
@NullMarked
package org.gonghui.analyzer.verify;

import org.jspecify.annotations.NullMarked;
