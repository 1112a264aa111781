package fr.preau.imports.web;

import fr.preau.imports.Column;
import fr.preau.imports.ImportKind;
import java.util.List;

/** The reference of the import formats, written from what the kinds say of themselves. */
final class FormatsReference {

    private static final String BEGINNING = """
            # Formats de fichiers

            Ce que Préau sait lire, par l’écran «\u00a0Imports\u00a0» ou par `./preau import SORTE FICHIER`. Page écrite par le programme
            lui-même : `mvn -pl app -am test -Dtest=FormatsReferenceTests -Dpreau.reference.write=true
            -Dsurefire.failIfNoSpecifiedTests=false` la met à jour.

            Les noms de colonnes sont comparés sans tenir compte des majuscules, des accents ni de la ponctuation. Une cellule
            vide, un zéro et une valeur masquée (`NS`, `ND`, `s`) sont trois choses différentes. La date `2099-01-01` veut dire
            «\u00a0pas de date\u00a0».
            """;

    private FormatsReference() {}

    static String of(List<ImportKind> kinds) {
        var text = new StringBuilder(BEGINNING);
        kinds.forEach(kind -> text.append(section(kind)));
        return text.toString();
    }

    private static String section(ImportKind kind) {
        var text = new StringBuilder("\n## %s\n\n%s\n\nSorte : `%s`. %s\n"
                .formatted(kind.title(), kind.description(), kind.code(), ColumnWords.format(kind.format())));
        if (!kind.columns().isEmpty()) {
            text.append("\n| Colonne | Sens | Contenu attendu | Exigence |\n|---|---|---|---|\n");
            kind.columns().forEach(column -> text.append(line(column)));
        }
        return text.toString();
    }

    private static String line(Column<?> column) {
        String others = ColumnWords.otherNames(column);
        return "| `%s`%s | %s | %s | %s |\n"
                .formatted(
                        column.name(),
                        others.isEmpty() ? "" : " " + others,
                        column.meaning(),
                        column.type().expected(),
                        ColumnWords.need(column));
    }
}
