package fr.preau.people.privacy;

import static fr.preau.ui.Texts.t;

import java.util.List;

/**
 * A processing activity, as the register describes it (RGPD, article 30.1, and the CNIL's model of a register).
 *
 * @param code word that the comments of its tables say; its description stands under this word in the messages
 */
public record Processing(String code, List<PersonalTable> tables) {

    public Processing {
        tables = List.copyOf(tables);
    }

    public String title() {
        return t("processing.title." + code);
    }

    /** What it is for. */
    public String purpose() {
        return t("processing.purpose." + code);
    }

    /** What allows it (RGPD, article 6.1). */
    public String basis() {
        return t("processing.basis." + code);
    }

    /** Whom the data are about. */
    public String people() {
        return t("processing.people." + code);
    }

    public String data() {
        return t("processing.data." + code);
    }

    /** Who sees them. */
    public String recipients() {
        return t("processing.recipients." + code);
    }

    /** How long they are kept, and what becomes of them when a person is erased. */
    public String retention() {
        return t("processing.retention." + code);
    }

    /**
     * A table that holds personal data.
     *
     * @param name with its schema
     */
    public record PersonalTable(String name, List<String> columns) {

        public PersonalTable {
            columns = List.copyOf(columns);
        }
    }
}
