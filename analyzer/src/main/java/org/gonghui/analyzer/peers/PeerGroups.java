package org.gonghui.analyzer.peers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.school.RegisteredSchool;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// Which schools of a register are compared with which. A school whose attribute is not known is compared with none.
/// Immutable.
public final class PeerGroups {

    /// Schools that a nearest group has beside the school itself.
    public static final int NEAREST = 8;
    private static final String ALL = "all";
    private static final String NEAR = "nearest";
    private static final List<String> WAYS = List.of(ALL, "stage", "township", "county", NEAR);

    private final Map<String, PeerGroup> groups;

    PeerGroups(Map<String, PeerGroup> groups) {
        this.groups = groups;
    }

    /// Groups by a way: `all`, `stage`, `township`, `county`, `nearest` (the [#NEAREST] schools of the same stage whose
    /// numbers of staff are nearest, by ratio), or a column that the register has beside its own.
    ///
    /// @throws UserException if the way is none of these, listing them
    public static PeerGroups by(String way, Register register) throws UserException {
        return switch (way) {
            case ALL -> attribute(register, school -> Optional.of(new Message("全部学校", "all schools")));
            case "stage" -> attribute(register, school -> school.stage().map(stage -> stage.label()));
            case "township" -> attribute(register, school -> written(school.township()));
            case "county" -> attribute(register, school -> written(school.county()));
            case NEAR -> nearest(register);
            default -> column(way, register);
        };
    }

    private static PeerGroups column(String way, Register register) throws UserException {
        TreeSet<String> extra = new TreeSet<>();
        register.schools().forEach(school -> extra.addAll(school.extra().keySet()));
        if (!extra.contains(way)) {
            String known = String.join(" ", Stream.concat(WAYS.stream(), extra.stream()).toList());
            throw new UserException(new Message("不能按“" + way + "”分组；可用：" + known,
                    "schools cannot be grouped by '" + way + "'; expected one of " + known));
        }
        return attribute(register, school -> written(school.extra().getOrDefault(way, "")));
    }

    private static Optional<Message> written(String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(new Message(value, value));
    }

    private static PeerGroups attribute(Register register, Function<RegisteredSchool, Optional<Message>> attribute) {
        Map<Message, List<String>> members = new LinkedHashMap<>();
        register.schools().forEach(school -> attribute.apply(school)
                .ifPresent(value -> members.computeIfAbsent(value, any -> new ArrayList<>()).add(school.id())));
        Map<String, PeerGroup> groups = new LinkedHashMap<>();
        members.forEach((label, schools) -> {
            PeerGroup group = new PeerGroup(label, schools);
            schools.forEach(school -> groups.put(school, group));
        });
        return new PeerGroups(groups);
    }

    private static PeerGroups nearest(Register register) {
        Map<String, PeerGroup> groups = new LinkedHashMap<>();
        for (RegisteredSchool school : register.schools()) {
            if (school.stage().isPresent() && school.staff().orElse(0) > 0) {
                groups.put(school.id(), new PeerGroup(
                        new Message("规模最近的" + school.stage().get().label().zh(),
                                "nearest in size, " + school.stage().get().label().en()),
                        Stream.concat(Stream.of(school.id()), near(school, register)).toList()));
            }
        }
        return new PeerGroups(groups);
    }

    private static Stream<String> near(RegisteredSchool school, Register register) {
        return register.schools()
                .stream()
                .filter(other -> !other.id().equals(school.id()) && other.stage().equals(school.stage())
                        && other.staff().orElse(0) > 0)
                .sorted(Comparator.comparingDouble((RegisteredSchool other) -> distance(school, other))
                        .thenComparing(RegisteredSchool::id))
                .limit(NEAREST)
                .map(RegisteredSchool::id);
    }

    private static double distance(RegisteredSchool one, RegisteredSchool other) {
        return Math.abs(Math.log((double) one.staff().orElseThrow() / other.staff().orElseThrow()));
    }

    /// The group of a school, if it has one.
    public Optional<PeerGroup> of(String schoolId) {
        return Optional.ofNullable(groups.get(schoolId));
    }

    /// The groups, each once, in the order of their first schools; empty if any two of them have a school in common, as
    /// nearest groups do: such groups cannot be compared with each other.
    public List<PeerGroup> apart() {
        List<PeerGroup> distinct = groups.values().stream().distinct().toList();
        long members = distinct.stream().flatMap(group -> group.schools().stream()).distinct().count();
        return members == distinct.stream().mapToLong(group -> group.schools().size()).sum() ? distinct : List.of();
    }

    /// Every school that has a group, with it, in order.
    public Map<String, PeerGroup> all() {
        return Map.copyOf(groups);
    }
}
