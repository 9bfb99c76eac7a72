package courtnotices.portal.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class PortalVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        @Nullable String version = PortalVersion.class.getPackage().getImplementationVersion();
        return new String[] {"portal " + (version == null ? "(unpackaged)" : version)};
    }
}
