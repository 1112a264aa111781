package fr.preau.imports;

/**
 * What is asked of {@link Imports}.
 *
 * @param kind code of an {@link ImportKind}
 */
public record ImportRequest(String kind, ImportFile file, ImportMode mode, Source source, Scope scope) {

    public ImportRequest withSource(Source other) {
        return new ImportRequest(kind, file, mode, other, scope);
    }
}
