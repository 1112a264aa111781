package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a body is, in the words of the field; its own name says the rest. */
enum BodyKind {
    /** The political committee of an académie or a région académique. */
    COMITE_DE_PILOTAGE,
    COMITE_OPERATIONNEL,
    /** With the local authorities and the Caisse des dépôts. */
    COMITE_DES_PARTENAIRES,
    /** Sets the agenda of the partners' committee. */
    BUREAU_PREPARATOIRE,
    SUIVI_ENT,
    /** The panel of pupils that follows the ENT. */
    SUIVI_ENT_ELEVES,
    DEPARTEMENTALE,
    INTERCOMMUNALE,
    COMITE_DE_CIRCONSCRIPTION,
    /** Sets the digital project of a collège or lycée. */
    COMITE_D_ETABLISSEMENT,
    CONSEIL_D_ECOLE,
    CONSEIL_D_ADMINISTRATION,
    AUTRE;

    private final String slug = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word for it in files, in addresses and in the database. */
    String slug() {
        return slug;
    }

    String label() {
        return t("governance.body-kind." + slug);
    }

    static Optional<BodyKind> findBySlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }
}
