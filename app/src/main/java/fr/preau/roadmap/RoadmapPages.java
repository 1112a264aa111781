package fr.preau.roadmap;

import java.util.UUID;

/** The addresses of roadmaps. */
public final class RoadmapPages {

    public static final String ROOT = "/feuilles-de-route";

    private RoadmapPages() {}

    public static String roadmap(RoadmapCode code) {
        return ROOT + "/" + code;
    }

    /** An operational field. */
    public static String field(RoadmapCode code, String number) {
        return roadmap(code) + "/champs/" + number;
    }

    /** The form in which a value aimed at is changed. */
    public static String objective(RoadmapCode code, UUID objective) {
        return roadmap(code) + "/objectifs/" + objective;
    }
}
