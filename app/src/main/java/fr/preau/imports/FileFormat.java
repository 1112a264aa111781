package fr.preau.imports;

/** The shape of a file's content. Any of them may come compressed by gzip. */
public enum FileFormat {
    /** Lines and columns, with a header: CSV with {@code ;}, {@code ,} or tab, in UTF-8 or Windows-1252. */
    TABLE,
    /** An array of objects, or any tree. */
    JSON,
    /** A feature collection, in longitude and latitude (WGS 84). */
    GEOJSON
}
