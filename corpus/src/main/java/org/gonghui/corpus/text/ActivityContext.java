package org.gonghui.corpus.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What the words around an activity say of it beside its name, as far as they do.
///
/// @param edition which one it was: 3 in 第三届, 1 in 首届; at least 1
/// @param festivals the festivals it was held at, as written, in order
/// @param date when it was, as written: 九月, 3月8日, 上半年
/// @param organiser who held it if others did, as written: 县教育局
/// @param level how far the events of that organiser reach
/// @param award what the school got at it, as written: 三等奖
/// @param series the name of the series of events it is a part of, completed
/// @param programme whether it is a programme that goes on (青蓝工程, a campaign) and no event to be counted
/// @param openList whether it ends a list, or stands in one, that says 等: there were more
public record ActivityContext(OptionalInt edition, List<String> festivals, Optional<String> date,
        Optional<String> organiser, Optional<ActivityLevel> level, Optional<String> award, Optional<String> series,
        boolean programme, boolean openList) {

    /// Nothing is known.
    public static final ActivityContext NONE = new ActivityContext(OptionalInt.empty(), List.of(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, false);

    public ActivityContext {
        festivals = List.copyOf(festivals);
        if (edition.isPresent() && edition.getAsInt() < 1) {
            throw new IllegalArgumentException("edition must be at least 1, got " + edition.getAsInt());
        }
    }
}
