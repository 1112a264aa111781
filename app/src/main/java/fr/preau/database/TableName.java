package fr.preau.database;

/** The name of a table, or of anything else that a schema holds. */
record TableName(String schema, String name) {

    /** As SQL wants it. */
    String quoted() {
        return quote(schema) + "." + quote(name);
    }

    static String quote(String identifier) {
        return "\"" + identifier.replace("\"", "\"\"") + "\"";
    }

    @Override
    public String toString() {
        return schema + "." + name;
    }
}
