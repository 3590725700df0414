package org.gonghui.analyzer.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.school.RegisteredSchool;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.TextFileException;
import org.gonghui.corpus.text.UserFile;

/// Peer groups as a file that people edit: a line `school,peers`, then one line a school: its id or name, a comma, and
/// those of its peers separated by blanks, `;` or commas. What has such signs in it stands in quotation marks; what follows
/// `#` is a comment.
public final class PeerFile {

    private static final String HEADER = "school,peers";

    private PeerFile() {}

    /// A file that cannot be used; the message names file, line, value and what would be right.
    public static final class PeerFileException extends TextFileException {

        private static final long serialVersionUID = 1L;
        private static final Message SORT = new Message("同类学校文件", "peer file");

        PeerFileException(Path file, int line, Message problem) {
            super(SORT, file.toString(), line, problem);
        }

        PeerFileException(Path file, IOException failure) {
            super(SORT, file, failure);
        }
    }

    /// Reads a file.
    ///
    /// @throws PeerFileException if it cannot be read, or names a school that the register does not have
    public static PeerGroups read(Path file, Register register) throws PeerFileException {
        Map<String, PeerGroup> groups = new LinkedHashMap<>();
        int number = 0;
        for (String raw : lines(file)) {
            number++;
            List<String> words = raw.strip().equalsIgnoreCase(HEADER) ? List.of() : PeerLine.read(raw.strip());
            if (!words.isEmpty()) {
                RegisteredSchool school = school(file, number, words.getFirst(), register);
                List<String> members = new ArrayList<>(List.of(school.id()));
                for (String peer : words.subList(1, words.size())) {
                    String id = school(file, number, peer, register).id();
                    if (!members.contains(id)) {
                        members.add(id);
                    }
                }
                groups.put(school.id(), new PeerGroup(new Message("指定的同类学校", "peers as listed"), members));
            }
        }
        return new PeerGroups(groups);
    }

    private static List<String> lines(Path file) throws PeerFileException {
        try {
            String text = UserFile.text(file);
            return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
        } catch (IOException e) {
            throw new PeerFileException(file, e);
        }
    }

    private static RegisteredSchool school(Path file, int line, String word, Register register)
            throws PeerFileException {
        String unguarded = PeerLine.unguarded(word);
        Optional<RegisteredSchool> found = register.byId(word).or(() -> register.byName(word))
                .or(() -> register.byId(unguarded));
        return found.orElseThrow(() -> new PeerFileException(file, line,
                new Message("名册里没有“" + word + "”；请写编号或全名", "the register has no school '" + word
                        + "'; give its id or full name")));
    }

    /// The groups in the form that [#read] reads, in the order of the register.
    public static String write(PeerGroups groups, Register register) {
        return register.schools()
                .stream()
                .map(RegisteredSchool::id)
                .filter(id -> groups.of(id).isPresent())
                .map(id -> PeerLine.write(id, groups.of(id)
                        .orElseThrow()
                        .schools()
                        .stream()
                        .filter(peer -> !peer.equals(id))
                        .toList()))
                .collect(Collectors.joining("\n", HEADER + "\n", "\n"));
    }
}
