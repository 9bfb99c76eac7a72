package courtnotices.portal.cli;

import courtnotices.indexer.run.PageSource;
import courtnotices.indexer.source.PageFiles;
import courtnotices.indexer.source.RefusedException;
import courtnotices.indexer.source.ZipPages;
import courtnotices.indexer.source.archive.WarcPages;
import courtnotices.indexer.source.fetch.Fetcher;
import courtnotices.indexer.source.fetch.SinglePage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The pages that the command line names: addresses, files, folders, and the pages within ZIP and WARC archives.
 *
 * <p>Pages of WARC archives come first, in the order in which they were fetched, in whatever files they are: only so does what a court changed
 * come out as it was changed. The others come as they are named. A path that does not exist is wrong use, before anything is done.
 */
final class NamedPages {

    private record Fetched(Instant at, PageSource page) {}

    private final Fetcher fetcher;
    private final List<Fetched> archived = new ArrayList<>();
    private final List<PageSource> others = new ArrayList<>();

    private NamedPages(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** The pages; addresses are asked for by {@code fetcher}. */
    static List<PageSource> in(List<String> names, Fetcher fetcher, CommandLine command) {
        NamedPages pages = new NamedPages(fetcher);
        names.forEach(name -> pages.add(name, command));
        return Stream.concat(
                        pages.archived.stream()
                                .sorted(Comparator.comparing(Fetched::at))
                                .map(Fetched::page),
                        pages.others.stream())
                .toList();
    }

    private void add(String name, CommandLine command) {
        if (name.regionMatches(true, 0, "http://", 0, 7) || name.regionMatches(true, 0, "https://", 0, 8)) {
            others.add(() -> SinglePage.fetch(fetcher, name));
        } else {
            files(List.of(Path.of(name)), command).forEach(this::addWithin);
        }
    }

    /** What an archive holds; one that cannot be read is refused when its turn comes. */
    private void addWithin(Path file) {
        try {
            if (WarcPages.isWarc(file)) {
                addArchived(file);
            } else if (ZipPages.isZip(file)) {
                ZipPages.names(file).forEach(name -> others.add(() -> ZipPages.read(file, name)));
            } else {
                others.add(() -> PageFiles.read(file));
            }
        } catch (RefusedException e) {
            others.add(() -> {
                throw e;
            });
        }
    }

    private void addArchived(Path file) throws RefusedException {
        WarcPages.Contents contents = WarcPages.contents(file);
        contents.pages()
                .forEach(place ->
                        archived.add(new Fetched(place.fetchedAt(), () -> WarcPages.at(file, place.position()))));
        contents.damages()
                .forEach(position -> others.add(() -> {
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
