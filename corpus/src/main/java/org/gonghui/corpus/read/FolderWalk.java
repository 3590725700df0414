package org.gonghui.corpus.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gonghui.corpus.text.Message;

/// Finds the inputs below one argument.
///
/// Links to files are files. A link to a folder is followed once, unless it leads into a folder that is read anyway
/// or to one above it: then it is an unreadable input that says where it leads, so that loops end.
final class FolderWalk {

    private final FolderTree tree;
    private final Limits limits;
    private final List<Input> found = new ArrayList<>();
    /// Real paths of the argument and of all folders that links were followed to.
    private final List<Path> roots = new ArrayList<>();

    private Path folder = Path.of("");

    private FolderWalk(FolderTree tree, Limits limits) {
        this.tree = tree;
        this.limits = limits;
    }

    /// The inputs below `argument`, which exists, in no particular order.
    static List<Input> of(Path argument, FolderTree tree, Limits limits) {
        FolderWalk walk = new FolderWalk(tree, limits);
        String name = Optional.ofNullable(argument.getFileName()).map(Path::toString).orElse("");
        try {
            walk.roots.add(argument.toRealPath());
            if (Files.isDirectory(argument)) {
                walk.folder(argument, "", name);
            } else {
                walk.visit(argument, name);
            }
        } catch (IOException e) {
            walk.unreadable(argument, name, Reasons.ofFailure(e, name), false);
        }
        return walk.found;
    }

    private void visit(Path path, String source) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isRegularFile()) {
                file(path, source);
            } else if (!attributes.isDirectory()) {
                unreadable(path, source, Reasons.specialFile(), false);
            } else if (Files.isSymbolicLink(path)) {
                linkedFolder(path, source);
            } else {
                folder(path, source + "/", source);
            }
        } catch (IOException e) {
            boolean link = Files.isSymbolicLink(path);
            unreadable(path, source, link ? Reasons.deadLink() : Reasons.ofFailure(e, source), false);
        }
    }

    private void file(Path path, String source) {
        if (ArchiveWalk.isNamedArchive(source)) {
            found.addAll(ArchiveWalk.of(path, source, limits));
        } else {
            found.add(Input.FileInput.in(folderOf(path), source, path));
        }
    }

    /// The folder in which `file` is: the same object for all of a folder, which are visited one after the other.
    private Path folderOf(Path file) {
        Path parent = Objects.requireNonNullElse(file.getParent(), Path.of(""));
        if (!parent.equals(folder)) {
            folder = parent;
        }
        return folder;
    }

    private void linkedFolder(Path path, String source) throws IOException {
        Path real = path.toRealPath();
        boolean known = roots.stream().anyMatch(root -> real.startsWith(root) || root.startsWith(real));
        if (known) {
            unreadable(path, source, Reasons.linkLoop(real.toString()), false);
        } else {
            roots.add(real);
            folder(path, source + "/", source);
        }
    }

    /// @param prefix what the sources of the folder's files begin with
    /// @param name source of the folder itself
    private void folder(Path folder, String prefix, String name) {
        List<Path> children;
        try {
            children = tree.list(folder).stream().sorted().toList();
        } catch (IOException | DirectoryIteratorException e) {
            unreadable(folder, name + "/", Reasons.ofFailure(e, name), false);
            return;
        }
        for (Path child : children) {
            String childName = child.getFileName().toString();
            if (SystemFiles.matches(childName)) {
                String mark = Files.isDirectory(child) ? "/" : "";
                unreadable(child, prefix + childName + mark, Reasons.systemFile(), true);
            } else {
                visit(child, prefix + childName);
            }
        }
    }

    private void unreadable(Path path, String source, Message reason, boolean system) {
        found.add(new Input.Unreadable(source, path, Optional.empty(), reason, system));
    }
}
