package fr.preau.indicators.grist;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One table of a Grist document.
 *
 * @param site where the server answers, with the team in its path where it has one: {@code https://grist.numerique.gouv.fr/o/docs}
 * @param document the number of the document, as in its address
 * @param table the identifier of the table, as the document calls it
 */
record GristTable(URI site, String document, String table) {

    private static final Pattern DOCUMENT = Pattern.compile("[0-9A-Za-z_~-]{8,64}");
    private static final Pattern TABLE = Pattern.compile("[A-Za-z][0-9A-Za-z_]{0,63}");

    /** The address of a document as a browser shows it: the server and the team, the number, then its name and its page. */
    private static final Pattern ADDRESS =
            Pattern.compile("(https?://[^/?#]+(?:/o/[0-9A-Za-z-]+)?)/(?:doc/)?([0-9A-Za-z_~-]{8,64})(?:[/?#].*)?");

    /** @throws IllegalArgumentException if a name could not be one of Grist */
    GristTable {
        if (!DOCUMENT.matcher(document).matches() || !TABLE.matcher(table).matches()) {
            throw new IllegalArgumentException("No table of Grist is called %s in %s.".formatted(table, document));
        }
    }

    /** Of the address that one copies from the browser, and the identifier of a table. */
    static Optional<GristTable> parse(String address, String table) {
        Matcher parts = ADDRESS.matcher(address.strip());
        if (!parts.matches() || !TABLE.matcher(table.strip()).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new GristTable(URI.create(parts.group(1)), parts.group(2), table.strip()));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** Where the document is read by people. */
    String page() {
        return site + "/" + document;
    }

    URI records() {
        return api("/records");
    }

    URI columns() {
        return api("/columns");
    }

    private URI api(String end) {
        return URI.create(site + "/api/docs/" + document + "/tables/" + table + end);
    }
}
