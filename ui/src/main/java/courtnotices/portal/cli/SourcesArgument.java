package courtnotices.portal.cli;

import courtnotices.indexer.source.site.Sources;
import courtnotices.indexer.source.site.SourcesException;
import courtnotices.indexer.source.site.SourcesFile;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A sources file that is named on the command line; one with faults is wrong use, before anything is done. */
final class SourcesArgument {

    private SourcesArgument() {}

    static Sources read(Path file, CommandLine command) {
        try {
            return SourcesFile.read(file);
        } catch (SourcesException e) {
            String faults = String.valueOf(e.getMessage());
            faults.lines()
                    .limit(faults.lines().count() - 1)
                    .forEach(fault -> command.getErr().println("portal: " + fault));
            throw new ParameterException(command, faults.lines().reduce("", (first, last) -> last), e);
        }
    }
}
