package org.gonghui.analyzer.pipeline;

import java.io.IOException;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.InputRow;

/// What is to be done with the annotated pages of a run.
///
/// @param <T> what is made of a page
public interface PageWork<T> {

    /// Makes something of a page. Called from several threads at once, in no particular order.
    T make(AnnotatedPage page, InputRow row) throws IOException;

    /// Takes what was made. Called from one thread, in the order of the inputs.
    void take(T made, InputRow row) throws IOException;
}
