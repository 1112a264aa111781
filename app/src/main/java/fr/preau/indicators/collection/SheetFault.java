package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import java.util.regex.Pattern;

/**
 * What is wrong with a cell of a file that came back.
 *
 * @param cell its address, {@code D7}; empty for what has no line in the file
 * @param value as read; empty where nothing stands
 * @param words what should have been there, or why it cannot be taken
 */
record SheetFault(String cell, String value, String words) {

    private static final int LONGEST_VALUE = 60;

    private static final Pattern LETTERS = Pattern.compile("[A-Z]+");

    SheetFault {
        value = value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE - 1) + "…";
    }

    /** The number of its row; 0 without one. */
    int row() {
        return cell.isEmpty() ? 0 : Integer.parseInt(LETTERS.matcher(cell).replaceAll(""));
    }

    /** «Feuille «Réponses», cellule D7 («douze») : un nombre.» */
    String sentence() {
        if (cell.isEmpty()) {
            return words;
        }
        return value.isEmpty()
                ? t("indicators.campaign.sheet.fault-empty", SheetWords.answers(), cell, words)
                : t("indicators.campaign.sheet.fault", SheetWords.answers(), cell, value, words);
    }
}
