package org.gonghui.analyzer.publication;

import java.util.List;
import org.gonghui.corpus.text.Message;

/// One page of a publication: the overview of a county, or a school.
///
/// @param id unique in the publication and safe as the name of a file: letters, digits and `-`, beginning with a letter
/// @param title what it is about
public record Leaf(String id, Message title, List<Section> sections) {

    public Leaf {
        Ids.check(id);
        sections = List.copyOf(sections);
    }
}
