package courtnotices.portal.cli;

import courtnotices.indexer.run.ArchivedSteps;
import courtnotices.indexer.run.IngestStep;
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
 * <p>WARC archives come first, whatever they tell in its order; the others come as they are named. A path that does not exist is wrong use, before
 * anything is done.
 */
final class NamedPages {

    private final Fetcher fetcher;
    private final List<Path> archives = new ArrayList<>();
    private final List<PageSource> pages = new ArrayList<>();

    private NamedPages(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** The pages, and what archives tell of those that had gone; addresses are asked for by {@code fetcher}. */
    static List<IngestStep> in(List<String> names, Fetcher fetcher, CommandLine command) {
        NamedPages named = new NamedPages(fetcher);
        names.forEach(name -> named.add(name, command));
        return Stream.concat(ArchivedSteps.in(named.archives).stream(), named.pages.stream())
                .toList();
    }

    private void add(String name, CommandLine command) {
        if (name.regionMatches(true, 0, "http://", 0, 7) || name.regionMatches(true, 0, "https://", 0, 8)) {
            pages.add(() -> SinglePage.fetch(fetcher, name));
        } else {
            files(List.of(Path.of(name)), command).forEach(this::add);
        }
    }

    private void add(Path file) {
        if (WarcPages.isWarc(file)) {
            archives.add(file);
        } else if (ZipPages.isZip(file)) {
            addZipped(file);
        } else {
            pages.add(() -> PageFiles.read(file));
        }
    }

    /** What an archive holds; one that cannot be read is refused when its turn comes. */
    private void addZipped(Path file) {
        try {
            ZipPages.names(file).forEach(name -> pages.add(() -> ZipPages.read(file, name)));
        } catch (RefusedException e) {
            pages.add(() -> {
                throw e;
            });
        }
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
