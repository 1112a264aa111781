package fr.preau.values;

import java.util.regex.Pattern;

/**
 * One record of a module, as others name it: the roadmap «exemple», a call.
 *
 * @param kind what it is, as addresses write it: {@code feuille-de-route}
 * @param code which one, among those of its kind
 * @param title as it was called when it was named
 */
public record RecordRef(String kind, String code, String title) {

    private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{0,39}");
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,79}");

    /** @throws IllegalArgumentException if the kind or the code is not written as addresses write them */
    public RecordRef {
        if (!KIND.matcher(kind).matches() || !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("No record is called (%s:%s)".formatted(kind, code));
        }
    }

    /** Are they the same record, whatever it is called? */
    public boolean is(RecordRef other) {
        return kind.equals(other.kind) && code.equals(other.code);
    }

    /** «feuille-de-route:exemple». */
    public String text() {
        return kind + ":" + code;
    }
}
