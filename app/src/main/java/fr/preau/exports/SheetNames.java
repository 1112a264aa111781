package fr.preau.exports;

/** Names that spreadsheets accept for a sheet: at most 31 characters, none of {@code [ ] : * ? / \}. */
final class SheetNames {

    private static final int LONGEST = 31;

    private SheetNames() {}

    static String of(String title) {
        String name = title.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
        return name.length() > LONGEST ? name.substring(0, LONGEST).strip() : name;
    }
}
