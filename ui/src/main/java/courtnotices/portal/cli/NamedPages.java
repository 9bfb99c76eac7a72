package courtnotices.portal.cli;

import courtnotices.indexer.run.PageSource;
import courtnotices.indexer.source.PageFiles;
import courtnotices.indexer.source.RefusedException;
import courtnotices.indexer.source.ZipPages;
import courtnotices.indexer.source.archive.WarcPages;
import courtnotices.indexer.source.fetch.Fetcher;
import courtnotices.indexer.source.fetch.SinglePage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The pages that the command line names: addresses, files, folders, and the pages within ZIP and WARC archives.
 *
 * <p>A path that does not exist is wrong use, before anything is done.
 */
final class NamedPages {

    private NamedPages() {}

    /** The pages; addresses are asked for by {@code fetcher}. */
    static List<PageSource> in(List<String> names, Fetcher fetcher, CommandLine command) {
        return names.stream().flatMap(name -> named(name, fetcher, command)).toList();
    }

    private static Stream<PageSource> named(String name, Fetcher fetcher, CommandLine command) {
        if (name.regionMatches(true, 0, "http://", 0, 7) || name.regionMatches(true, 0, "https://", 0, 8)) {
            return Stream.of(() -> SinglePage.fetch(fetcher, name));
        }
        return files(List.of(Path.of(name)), command).stream().flatMap(NamedPages::within);
    }

    /** What an archive holds; one that cannot be read is refused when its turn comes. */
    private static Stream<PageSource> within(Path file) {
        try {
            if (WarcPages.isWarc(file)) {
                return archived(file);
            }
            if (ZipPages.isZip(file)) {
                return ZipPages.names(file).stream().map(name -> () -> ZipPages.read(file, name));
            }
            return Stream.of(() -> PageFiles.read(file));
        } catch (RefusedException e) {
            return Stream.of(() -> {
                throw e;
            });
        }
    }

    private static Stream<PageSource> archived(Path file) throws RefusedException {
        WarcPages.Contents contents = WarcPages.contents(file);
        return Stream.concat(
                contents.positions().stream().map(position -> () -> WarcPages.at(file, position)),
                contents.damages().stream().map(position -> () -> {
                    throw WarcPages.damaged(file, position);
                }));
    }

    static List<Path> files(List<Path> paths, CommandLine command) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            try {
                files.addAll(PageFiles.list(path));
            } catch (RefusedException e) {
                throw new ParameterException(command, e.getMessage(), e);
            }
        }
        return files;
    }
}
