package org.gonghui.corpus.copies;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gonghui.corpus.text.Summary;

/// Makes the report of what was found: pairs with direction, groups, and each document's share of own words.
final class ReportWriter {

    private final CopySource source;
    private final Documents documents;
    private final CopySettings settings;

    ReportWriter(CopySource source, Documents documents, CopySettings settings) {
        this.source = source;
        this.documents = documents;
        this.settings = settings;
    }

    CopyReport write(List<Find> finds, Stock stock) throws IOException {
        Map<Long, List<Find>> byPair = new TreeMap<>();
        ShareCounter shares = new ShareCounter(documents);
        for (int i = 0; i < finds.size(); i++) {
            Find find = finds.get(i);
            if (stock.finds().get(i)) {
                shares.stock(find);
            } else {
                byPair.computeIfAbsent(((long) find.first() << Integer.SIZE) | find.second(), pair -> new ArrayList<>())
                        .add(find);
            }
        }
        byPair.values().removeIf(pair -> pair.stream().allMatch(find -> find.strength() == Find.Strength.WEAK));
        byPair.values().forEach(pair -> pair.forEach(shares::copy));
        List<CopyPair> pairs = byPair.values().stream().map(this::pair)
                .filter(pair -> pair.share() >= settings.minShare())
                .sorted(Comparator.comparing(CopyPair::scope).thenComparing(pair -> -pair.share())
                        .thenComparing(pair -> pair.first().id()).thenComparing(pair -> pair.second().id()))
                .toList();
        return new CopyReport(shares.shares(source), pairs, groups(byPair.values()), stock.passages());
    }

    private CopyPair pair(List<Find> finds) {
        Summary one = documents.summary(finds.getFirst().first());
        Summary other = documents.summary(finds.getFirst().second());
        boolean turned = Dating.isEarlier(other, one);
        Direction direction = turned || Dating.isEarlier(one, other) ? Direction.FIRST_IS_EARLIER : Direction.UNKNOWN;
        double oneShare = share(finds, Find.Side.FIRST);
        double otherShare = share(finds, Find.Side.SECOND);
        CopyScope scope = isWhole(finds) ? CopyScope.DOCUMENT : CopyScope.PASSAGES;
        List<SharedPassage> passages = finds.stream().map(Find::passage)
                .map(passage -> turned ? passage.reversed() : passage)
                .sorted(SharedPassage.BY_SECOND)
                .toList();
        Relation relation = Relation.of(one.school(), other.school());
        return turned
                ? new CopyPair(other, one, direction, relation, scope, otherShare, oneShare, passages)
                : new CopyPair(one, other, direction, relation, scope, oneShare, otherShare, passages);
    }

    private double share(List<Find> finds, Find.Side side) {
        int characters = finds.stream().mapToInt(find -> find.characters(side)).sum();
        return documents.share(characters, finds.getFirst().document(side));
    }

    private boolean isWhole(List<Find> finds) {
        return Math.max(share(finds, Find.Side.FIRST), share(finds, Find.Side.SECOND)) >= settings.documentShare();
    }

    private List<CopyGroup> groups(Collection<List<Find>> pairs) {
        Clusters clusters = new Clusters(documents.size());
        pairs.stream().filter(this::isWhole)
                .forEach(pair -> clusters.join(pair.getFirst().first(), pair.getFirst().second()));
        Map<Integer, List<Summary>> members = new TreeMap<>();
        for (int number = 0; number < documents.size(); number++) {
            members.computeIfAbsent(clusters.of(number), first -> new ArrayList<>()).add(documents.summary(number));
        }
        return members.values().stream().filter(group -> group.size() > 1)
                .map(group -> new CopyGroup(group, earliest(group)))
                .sorted(Comparator.comparingInt(group -> -group.documents().size()))
                .toList();
    }

    private static Optional<Summary> earliest(List<Summary> group) {
        return group.stream()
                .filter(one -> group.stream().allMatch(other -> other.equals(one) || Dating.isEarlier(one, other)))
                .findFirst();
    }
}
