package courtnotices.indexer.source.site;

import courtnotices.indexer.source.WebAddress;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Reads {@code sources.yaml}.
 *
 * <p>Every fault is told at once, with its line; nothing is guessed, since a wrong address is asked again and again.
 */
public final class SourcesFile {

    private static final Set<String> FILE_KEYS = Set.of("agent", "sites");
    private static final Set<String> AGENT_KEYS = Set.of("name", "contact");
    private static final Set<String> SITE_KEYS =
            Set.of("court", "start", "product", "sitemap", "list", "article", "pages", "delay", "rhythm", "intranet");

    /** 3,500 courts with four lines each. */
    private static final int LARGEST = 4 * 1024 * 1024;

    private static final Pattern WITH_USER = Pattern.compile("^https?://[^/]*@", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z_-]{0,40}");
    private static final int MOST_PAGES = 1_000;

    /** What the example has in the place of a contact: visits that nobody answers for are what it is there against. */
    private static final String NOT_YET = "change-me";

    private final List<Fault> faults = new ArrayList<>();

    /** @param line 0 of the file as a whole */
    private record Fault(int line, String what) {

        String in(String name) {
            return line == 0 ? name + ": " + what : name + ":" + line + ": " + what;
        }
    }

    private SourcesFile() {}

    /**
     * The sites in {@code file}.
     *
     * @throws SourcesException if it cannot be read or has faults
     */
    public static Sources read(Path file) throws SourcesException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new SourcesException(List.of(file + ": is larger than 4 MiB"));
            }
            return parse(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new SourcesException(List.of(file + ": " + why(e)));
        }
    }

    private static String why(IOException error) {
        return switch (error) {
            case NoSuchFileException missing -> "there is no such file; check the path";
            case AccessDeniedException denied -> "this user may not read it";
            case CharacterCodingException otherwise -> "is not UTF-8; save it as UTF-8";
            default -> "cannot be read (" + error.getMessage() + "); it has to be a file";
        };
    }

    /**
     * The sites in {@code text}.
     *
     * @param name of the file, for its faults
     */
    static Sources parse(String name, String text) throws SourcesException {
        SourcesFile file = new SourcesFile();
        Sources sources = file.sources(new StringReader(text));
        if (!file.faults.isEmpty() || sources == null) {
            throw new SourcesException(file.faults.stream()
                    .sorted(Comparator.comparingInt(Fault::line))
                    .map(fault -> fault.in(name))
                    .toList());
        }
        return sources;
    }

    private @Nullable Sources sources(Reader text) {
        Node root;
        try {
            root = new Yaml(new LoaderOptions()).compose(text);
        } catch (MarkedYAMLException e) {
            String what = e.getContext() == null ? e.getProblem() : e.getContext() + " " + e.getProblem();
            faults.add(new Fault(e.getProblemMark().getLine() + 1, what));
            return null;
        } catch (YAMLException e) {
            faults.add(new Fault(0, String.valueOf(e.getMessage())));
            return null;
        }
        if (root == null) {
            faults.add(new Fault(0, "is empty; it wants an agent and sites"));
            return null;
        }
        YamlEntry file = new YamlEntry(root, this::fault);
        file.refuseOthersThan(FILE_KEYS);
        Agent agent = agent(file);
        List<Site> sites = sites(file);
        return agent == null ? null : new Sources(agent, sites);
    }

    private @Nullable Agent agent(YamlEntry file) {
        Node node = file.required("agent", "who visits: name and contact");
        if (node == null) {
            return null;
        }
        YamlEntry agent = new YamlEntry(node, this::fault);
        agent.refuseOthersThan(AGENT_KEYS);
        String word = agent.text("name", "courtnotices");
        if (!WORD.matcher(word).matches()) {
            fault(agent.at("name"), "name is one word of letters, which robots.txt can address: \"" + word + "\"");
        }
        URI contact = contact(agent);
        return contact == null ? null : new Agent(word, contact);
    }

    private @Nullable URI contact(YamlEntry agent) {
        Node node = agent.required("contact", "whom a site's keeper can ask: mailto: or http(s): address");
        if (node == null) {
            return null;
        }
        URI contact = YamlEntry.uri(node);
        if (contact == null || !Set.of("mailto", "http", "https").contains(String.valueOf(contact.getScheme()))) {
            fault(node, "contact is a mailto: or http(s): address");
            return null;
        }
        if (contact.toString().contains(NOT_YET)) {
            fault(node, "contact is still the example's; put in whom a site's keeper can ask");
            return null;
        }
        return contact;
    }

    private List<Site> sites(YamlEntry file) {
        List<Site> sites = new ArrayList<>();
        Set<URI> starts = new HashSet<>();
        for (Node node : file.list("sites")) {
            Site site = site(new YamlEntry(node, this::fault));
            if (site != null) {
                site.starts().stream()
                        .filter(start -> !starts.add(start))
                        .forEach(start -> fault(node, "start " + start + " is another site's already"));
                sites.add(site);
            }
        }
        if (sites.isEmpty() && faults.isEmpty()) {
            fault(file.node(), "no sites; an entry has court and start");
        }
        return sites;
    }

    private @Nullable Site site(YamlEntry entry) {
        int before = faults.size();
        entry.refuseOthersThan(SITE_KEYS);
        String court = entry.required("court", "the court's full name") == null ? "" : entry.text("court", "");
        List<URI> starts = addresses(entry);
        Reach reach = entry.flag("intranet") ? Reach.INTRANET : Reach.PUBLIC;
        Looks looks = looks(entry);
        Rhythm rhythm = new Rhythm(entry.duration("delay", Rhythm.DELAY), entry.duration("rhythm", Rhythm.SOONEST));
        Node map = entry.node("sitemap");
        URI sitemap = map == null ? null : address(map).orElse(null);
        if (faults.size() > before) {
            return null;
        }
        return new Site(court, starts, sitemap, reach, looks, rhythm);
    }

    private List<URI> addresses(YamlEntry entry) {
        if (entry.required("start", "the address of a list page, or several") == null) {
            return List.of();
        }
        List<Node> named = entry.oneOrMore("start");
        if (named.isEmpty()) {
            fault(entry.at("start"), "start is the address of a list page, or several");
        }
        return named.stream().map(this::address).flatMap(Optional::stream).toList();
    }

    private Optional<URI> address(Node node) {
        String said = YamlEntry.scalar(node);
        Optional<URI> address = WebAddress.of(said).map(URI::create);
        if (address.isEmpty()) {
            fault(
                    node,
                    WITH_USER.matcher(said).find()
                            ? "the address has a user or a password; leave them out"
                            : "\"" + said + "\" is no http(s): address that can be asked for");
        }
        return address;
    }

    private Looks looks(YamlEntry entry) {
        String word = entry.text("product", "generic");
        Product product = Product.named(word).orElse(null);
        if (product == null) {
            fault(entry.at("product"), "unknown product \"" + word + "\"; known are " + Product.names());
            product = Product.GENERIC;
        }
        Pattern list = entry.node("list") == null ? product.list() : pattern(entry, "list");
        Pattern article = entry.node("article") == null ? product.article() : pattern(entry, "article");
        return new Looks(list, article, entry.count("pages", Looks.PAGES, MOST_PAGES));
    }

    private @Nullable Pattern pattern(YamlEntry entry, String key) {
        String expression = entry.text(key, "");
        if (expression.isEmpty() && entry.node(key) instanceof ScalarNode) {
            fault(entry.at(key), key + " is a regular expression; without the line it is the product's");
            return null;
        }
        try {
            return Pattern.compile(expression);
        } catch (PatternSyntaxException e) {
            fault(entry.at(key), key + " is no regular expression: " + e.getDescription());
            return null;
        }
    }

    private void fault(Node at, String what) {
        faults.add(new Fault(at.getStartMark().getLine() + 1, what));
    }

    /** The duration that {@code text} says, e.g. {@code 200ms}, {@code 5s}, {@code 6h}, {@code 1d}; null if none. */
    static @Nullable Duration duration(String text) {
        var parts = Pattern.compile("(\\d{1,6})\\s?(ms|s|m|h|d)").matcher(text);
        if (!parts.matches()) {
            return null;
        }
        long amount = Long.parseLong(parts.group(1));
        return switch (parts.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }
}
