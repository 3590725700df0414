package org.gonghui.analyzer.pipeline;

import java.io.IOException;
import java.util.List;
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

    /// Keeps the pages as they are, in the order of the inputs.
    ///
    /// @param pages where to
    static PageWork<AnnotatedPage> into(List<AnnotatedPage> pages) {
        return new PageWork<>() {
            @Override
            public AnnotatedPage make(AnnotatedPage page, InputRow row) {
                return page;
            }

            @Override
            public void take(AnnotatedPage page, InputRow row) {
                pages.add(page);
            }
        };
    }
}
