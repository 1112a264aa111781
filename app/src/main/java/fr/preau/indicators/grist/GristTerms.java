package fr.preau.indicators.grist;

/**
 * What is said of a table that is read again.
 *
 * @param title under which its figures are told to come from
 * @param producer who keeps the document
 * @param key name of the key to show; empty for a document that anybody reads
 */
record GristTerms(String title, String producer, GristTable table, String key, GristMapping mapping, Rhythm rhythm) {

    static final int LONGEST_TITLE = 120;
}
