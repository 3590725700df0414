package org.gonghui.analyzer.peers;

import java.util.List;
import org.gonghui.corpus.text.Message;

/// The schools that a school is compared with.
///
/// @param label what they have in common
/// @param schools ids of the schools, that school itself among them
public record PeerGroup(Message label, List<String> schools) {

    public PeerGroup {
        schools = List.copyOf(schools);
    }
}
