package org.gonghui.corpus.school;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gonghui.corpus.school.MentionRule.Place;
import org.gonghui.corpus.school.NameFinder.Found;
import org.gonghui.corpus.school.NameWords.Group;
import org.gonghui.corpus.text.CharacterSet;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.SchoolStatus;

/// Reads from a document whose it is.
final class SchoolReader {

    private static final int OPENING_LINES = 3;
    private static final int SIGNATURE_LINES = 3;
    private static final int SIGNATURE_LENGTH = 45;
    private static final String HIDING = "-_xX*×○□△";
    private static final CharacterSet HIDING_SIGNS = CharacterSet.of(HIDING);
    /// A hidden name where the document's own school stands: `--小学工会`, `《XX中学…`.
    private static final Pattern HIDDEN = Pattern.compile(
            "[" + HIDING + "]{1,6}(?:小学|中学|学校|幼儿园|[县市区镇乡](?:第?[一二三四五六七八九十])?(?:小学|中学|幼儿园))");
    private static final Pattern PHRASE = Pattern.compile("[^,。;!?]*");
    private static final Pattern BLANKED = Pattern.compile("[-_xX*×○□△?]{1,3}");

    private final NameWords words;
    private final NameFinder finder;
    private final MentionRule rule;
    private final SchoolChooser chooser;
    private final Map<Character, List<String>> aliases = new HashMap<>();
    private final BitSet firstSigns = new BitSet();
    private final Pattern company;

    SchoolReader(NameWords words, Register register) {
        this.words = words;
        this.finder = new NameFinder(words);
        this.rule = new MentionRule(words);
        this.chooser = new SchoolChooser(register);
        this.company = Pattern.compile("(?:^|[】:)年—,])([\\u4e00-\\u9fff]{2,20}?(?:"
                + String.join("|", words.words(Group.COMPANY)) + "))(?:工会|20|二|第|在|$)");
        for (RegisteredSchool school : register.schools()) {
            List<String> names = new ArrayList<>(school.aliases());
            names.add(school.name());
            names.stream().filter(name -> !name.isBlank()).forEach(name -> aliases
                    .computeIfAbsent(name.charAt(0), absent -> new ArrayList<>()).add(name));
        }
        aliases.keySet().forEach(firstSigns::set);
        aliases.values().forEach(names -> names.sort((a, b) -> b.length() - a.length()));
    }

    School read(DocumentLines lines, Organisation organisation) {
        if (organisation == Organisation.OTHER_UNION) {
            return company(lines);
        }
        List<Mention> mentions = new ArrayList<>();
        boolean hidden = false;
        boolean above = false;
        for (int i = 0; i < lines.size(); i++) {
            Place place = above && place(lines, i) == Place.LATE ? Place.BODY : place(lines, i);
            String text = place == Place.BODY ? lines.text(i) : lines.spaced(i);
            List<Found> names = found(text, place);
            above |= place == Place.TITLE && isAbove(text, names);
            hidden = hidden || above || isHidden(text);
            for (Found found : names) {
                mentions.add(rule.weigh(text, found, place));
            }
        }
        lines.site().forEach(line -> addLabelled(line, mentions));
        return chooser.choose(mentions, hidden);
    }

    /// The school that the site names as the source, the author or the owner of its page.
    private void addLabelled(String line, List<Mention> mentions) {
        if (words.anywhere(Group.LABEL, line)) {
            finder.find(line).stream()
                    .filter(found -> words.endsWith(Group.LABEL, line, found.start()))
                    .map(found -> rule.label(line, found))
                    .forEach(mentions::add);
        }
    }

    /// Whether a title is that of a body above schools: 霁川县教育工会, 松坪镇学区工会. What such a body tells of schools does
    /// not say whose document it is.
    private boolean isAbove(String title, List<Found> names) {
        for (int i = 1; i < title.length(); i++) {
            int at = i;
            if (words.startsWith(Group.ABOVE, title, at) && names.stream().noneMatch(name -> name.end() == at)) {
                return true;
            }
        }
        return false;
    }

    /// Most texts have none of the signs, and the expression would begin anew at each of theirs.
    private static boolean isHidden(String text) {
        int first = HIDING_SIGNS.next(text, 0);
        return first < text.length() && HIDDEN.matcher(text).find(first);
    }

    private static Place place(DocumentLines lines, int index) {
        if (lines.isTitle(index)) {
            return Place.TITLE;
        }
        boolean late = index >= lines.size() - SIGNATURE_LINES && index > lines.firstText();
        if (late && lines.text(index).length() <= SIGNATURE_LENGTH && PHRASE.matcher(lines.text(index)).matches()) {
            return Place.SIGNATURE;
        }
        if (index - lines.firstText() < OPENING_LINES) {
            return Place.OPENING;
        }
        return late ? Place.LATE : Place.BODY;
    }

    /// The names that the finder sees, and the registered ones that it does not.
    private List<Found> found(String text, Place place) {
        List<Found> found = new ArrayList<>();
        for (Found name : finder.find(text)) {
            if (counts(text, name, place)) {
                found.add(name);
            }
        }
        if (!aliases.isEmpty()) {
            addAliases(text, found);
        }
        Collections.sort(found, (a, b) -> a.start() - b.start());
        return found;
    }

    /// Words that end like schools are schools only in a title or before 工会.
    private boolean counts(String text, Found name, Place place) {
        boolean weak = words.has(Group.WEAK_ENDING, words.ending(Group.ENDING, text, name.start(), name.end()));
        return !weak || place == Place.TITLE || MentionRule.isUnion(text, name.end());
    }

    private void addAliases(String text, List<Found> found) {
        for (int i = 0; i < text.length(); i++) {
            if (firstSigns.get(text.charAt(i))) {
                Optional<String> alias = alias(text, i);
                if (alias.isPresent()) {
                    addAlias(text, new Found(i, i + alias.get().length(), true), found);
                    i += alias.get().length() - 1;
                }
            }
        }
    }

    private Optional<String> alias(String text, int start) {
        return aliases.getOrDefault(text.charAt(start), List.of()).stream()
                .filter(name -> text.startsWith(name, start))
                .findFirst();
    }

    private static void addAlias(String text, Found alias, List<Found> found) {
        boolean known = found.stream().anyMatch(name -> name.start() < alias.end() && alias.start() < name.end());
        if (!known && !isBlanked(text, alias.start())) {
            found.add(alias);
        }
    }

    private static boolean isBlanked(String text, int start) {
        return start > 0 && BLANKED.matcher(text.substring(start - 1, start)).matches();
    }

    /// The company named in the title, the opening or the signature.
    private School company(DocumentLines lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (place(lines, i) != Place.BODY && place(lines, i) != Place.LATE) {
                Matcher matcher = company.matcher(lines.text(i));
                if (matcher.find() && !matcher.group(1).matches("(?:公司|集团|总公司|我|本|全|各|某|在|由).*")) {
                    return new School(Optional.of(matcher.group(1)), Optional.empty(), SchoolStatus.STATED);
                }
            }
        }
        return School.HIDDEN;
    }
}
