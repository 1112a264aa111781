package fr.preau.bench;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser fetches by itself because a file names it. What a script imports only when it is needed is not that. */
final class References {

    private static final Pattern TAG = Pattern.compile("<(link|script|img|use|source)\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(href|src|rel)=\"([^\"]*)\"");
    private static final Pattern STYLE = Pattern.compile("(?:url\\(|@import\\s+)\\s*[\"']?([^\"')\\s]+)[\"']?");
    private static final Pattern SCRIPT =
            Pattern.compile("(?m)^\\s*(?:import|export)\\s+(?:[^;\"'(]*?\\sfrom\\s*)?[\"']([^\"']+)[\"']");
    private static final Set<String> FETCHED = Set.of("stylesheet", "preload", "modulepreload", "icon", "manifest");

    private References() {}

    /** The files that a page names in its links, scripts and images. */
    static Set<URI> ofPage(URI page, String html) {
        Set<URI> found = new LinkedHashSet<>();
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            String rel = "";
            String address = "";
            Matcher attribute = ATTRIBUTE.matcher(tag.group(2));
            while (attribute.find()) {
                if (attribute.group(1).equals("rel")) {
                    rel = attribute.group(2);
                } else {
                    address = attribute.group(2);
                }
            }
            if (!tag.group(1).equals("link") || FETCHED.contains(rel)) {
                add(page, address, found);
            }
        }
        return found;
    }

    /** The fonts, images and sheets that a style sheet names, though a browser leaves those that nothing uses. */
    static Set<URI> ofStyle(URI sheet, String css) {
        return all(STYLE, sheet, css);
    }

    /** The modules that a script imports when it starts. */
    static Set<URI> ofScript(URI script, String code) {
        return all(SCRIPT, script, code);
    }

    private static Set<URI> all(Pattern pattern, URI base, String text) {
        Set<URI> found = new LinkedHashSet<>();
        Matcher named = pattern.matcher(text);
        while (named.find()) {
            add(base, named.group(1), found);
        }
        return found;
    }

    private static void add(URI base, String address, Set<URI> found) {
        String file = address.replace("&amp;", "&").replaceFirst("#.*", "");
        if (!file.isEmpty() && !file.startsWith("data:")) {
            found.add(base.resolve(file));
        }
    }
}
