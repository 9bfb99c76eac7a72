package courtnotices.portal.cli;

import courtnotices.indexer.run.PageSource;
import courtnotices.indexer.source.PageFiles;
import courtnotices.indexer.source.RefusedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The pages that paths on the command line stand for; a path that does not exist is wrong use, before anything is done. */
final class NamedPages {

    private NamedPages() {}

    static List<PageSource> in(List<Path> paths, CommandLine command) {
        return files(paths, command).stream()
                .<PageSource>map(file -> () -> PageFiles.read(file))
                .toList();
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
