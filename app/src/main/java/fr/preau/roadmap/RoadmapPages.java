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

    /** The form in which a value is aimed at. */
    public static String newObjective(RoadmapCode code, String number) {
        return field(code, number) + "/objectifs/nouveau";
    }

    /** The form in which a value aimed at is changed. */
    public static String objective(RoadmapCode code, String number, UUID objective) {
        return field(code, number) + "/objectifs/" + objective;
    }

    /** Its reviews. */
    public static String reviews(RoadmapCode code) {
        return roadmap(code) + "/points";
    }

    /** One of its reviews. */
    public static String review(RoadmapCode code, UUID review) {
        return reviews(code) + "/" + review;
    }

    /** What the readings say of a value aimed at. */
    public static String trajectory(RoadmapCode code, String number, UUID objective) {
        return objective(code, number, objective) + "/trajectoire";
    }

    /** The form in which a value aimed at is taken down to the parts of its place. */
    public static String cascade(RoadmapCode code, String number, UUID objective) {
        return objective(code, number, objective) + "/repartition";
    }
}
