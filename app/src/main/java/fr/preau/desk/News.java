package fr.preau.desk;

import java.time.Instant;

/**
 * Something to tell.
 *
 * @param key of what happened: what is told twice under one key is told once
 * @param title one sentence, in French
 * @param address of the page where one reads more
 */
record News(Kind kind, String key, String title, String address, Instant at) {

    private static final int LONGEST = 400;

    News {
        title = title.replaceAll("\\p{Cntrl}", " ").strip();
        title = title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1) + "…";
    }
}
