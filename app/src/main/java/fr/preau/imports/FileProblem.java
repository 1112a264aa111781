package fr.preau.imports;

/** What can be wrong with any file, whatever it holds. */
public enum FileProblem implements ProblemCode {
    EMPTY_FILE("Fichier vide"),
    FILE_TOO_LARGE("Fichier trop volumineux"),
    NOT_A_TEXT_FILE("Fichier d’un autre format"),
    BROKEN_FILE("Fichier abîmé"),
    MISSING_COLUMN("Colonne absente"),
    DUPLICATE_COLUMN("Colonne en double"),
    WRONG_CELL_COUNT("Nombre de cellules différent de l’en-tête"),
    EMPTY_CELL("Cellule vide"),
    UNREADABLE_CELL("Cellule illisible"),
    DUPLICATE_KEY("Identifiant déjà lu");

    private final String title;

    FileProblem(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
