package courtnotices.portal;

import courtnotices.portal.cli.PortalCommand;

/** The portal's main: hands the command line to its command and leaves with its exit code. */
public final class Portal {

    private Portal() {}

    public static void main(String[] args) {
        System.exit(PortalCommand.run(args));
    }
}
