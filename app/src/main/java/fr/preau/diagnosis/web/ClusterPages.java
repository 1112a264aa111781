package fr.preau.diagnosis.web;

import fr.preau.diagnosis.Design;

/** The addresses of the page of clusters and of its files. */
final class ClusterPages {

    static final String ROOT = DiagnosisPages.ROOT + "/foyers";

    private ClusterPages() {}

    static String clusters(Design design) {
        return design.address(ROOT);
    }

    static String file(Design design, String suffix) {
        return design.address(ROOT + "." + suffix);
    }
}
