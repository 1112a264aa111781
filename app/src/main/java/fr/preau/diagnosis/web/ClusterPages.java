package fr.preau.diagnosis.web;

import fr.preau.diagnosis.ClusterReading;
import fr.preau.diagnosis.Design;

/** The addresses of the page of clusters and of its files. */
final class ClusterPages {

    static final String ROOT = DiagnosisPages.ROOT + "/foyers";

    static final String KINDS = ROOT + "/situations";

    /** The word of a {@link ClusterReading}. */
    static final String READING = "lecture";

    private ClusterPages() {}

    static String clusters(Design design) {
        return design.address(ROOT);
    }

    static String clusters(Design design, ClusterReading reading) {
        return read(clusters(design), reading);
    }

    /** Where the signs of the map are. */
    static String kinds(Design design, ClusterReading reading) {
        return read(design.address(KINDS), reading);
    }

    private static String read(String address, ClusterReading reading) {
        return address + "&" + READING + "=" + reading.slug();
    }

    static String file(Design design, String suffix) {
        return design.address(ROOT + "." + suffix);
    }
}
