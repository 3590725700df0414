package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.analyzer.benchmark.CompareRequest;
import org.gonghui.analyzer.peers.PeerFile;
import org.gonghui.analyzer.peers.PeerGroups;
import org.gonghui.analyzer.report.OutputFile;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.PeriodType;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which period is looked at, and which schools are alike.
final class PeerOptions {

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "compare.year")
    private @Nullable Integer year;

    @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "compare.period")
    private @Nullable String period;

    @Option(names = "--by", paramLabel = "WAY", descriptionKey = "compare.by")
    private String by = "stage";

    @Option(names = "--peers", paramLabel = "CSV", descriptionKey = "compare.peers")
    private @Nullable Path peers;

    @Option(names = "--write-peers", paramLabel = "CSV", descriptionKey = "compare.write-peers")
    private @Nullable Path writtenPeers;

    @Option(names = "--min-group", paramLabel = "N", descriptionKey = "compare.min-group")
    private int minimum = CompareRequest.MINIMUM;

    OptionalInt year() {
        return year == null ? OptionalInt.empty() : OptionalInt.of(year);
    }

    Optional<PeriodType> period() throws UserException {
        return period == null ? Optional.empty() : Optional.of(Choice.of(PeriodType.class, period, "--period"));
    }

    /// The least number of schools that make a group.
    int minimum() throws UserException {
        if (minimum < 2) {
            throw new UserException(new Message("--min-group 不能小于 2，给的是 " + minimum,
                    "--min-group must be at least 2, got " + minimum));
        }
        return minimum;
    }

    /// The groups, which are written to a file first if that was asked for.
    ///
    /// @param corpus where the register is from
    /// @throws UserException if there is no register, or it does not tell such groups
    PeerGroups groups(Path corpus, Register register, Console console) throws IOException, UserException {
        if (register.isEmpty()) {
            throw new UserException(new Message("这个语料没有学校名册，不知道哪些学校可比；请带名册重建：gonghui index 文件夹 -o " + corpus
                    + " --schools schools.csv",
                    "this corpus has no register of schools, which tells what schools are alike; index again with one:"
                            + " gonghui index FOLDER -o " + corpus + " --schools schools.csv"));
        }
        PeerGroups groups = peers == null ? PeerGroups.by(by, register) : PeerFile.read(peers, register);
        if (writtenPeers != null) {
            byte[] written = PeerFile.write(groups, register).getBytes(StandardCharsets.UTF_8);
            OutputFile.write(writtenPeers, out -> out.write(written));
            console.remark(new Message("同类学校已写到 " + writtenPeers, "peers written to " + writtenPeers));
        }
        return groups;
    }
}
