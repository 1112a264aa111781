package fr.preau.roadmap.web;

import fr.preau.roadmap.RoadmapPages;
import fr.preau.ui.RoutePattern;

/** The routes of this module. */
final class RoadmapAddresses {

    static final String ROOT = RoadmapPages.ROOT;
    static final String ONE = ROOT + "/{code}";
    static final String FIELD = ONE + "/champs/{number}";
    static final String NEW_OBJECTIVE = FIELD + "/objectifs/nouveau";
    static final String OBJECTIVE = FIELD + "/objectifs/{id}";
    static final String GIVE_UP = OBJECTIVE + "/retrait";
    static final String CASCADE = OBJECTIVE + "/repartition";
    static final String TRAJECTORY = OBJECTIVE + "/trajectoire";
    static final String PEERS = OBJECTIVE + "/comparaison.{suffix:csv|ods|xlsx}";
    static final String REVIEWS = ONE + "/points";
    static final String REVIEW = REVIEWS + "/{review:" + RoutePattern.IDENTIFIER + "}";
    static final String REVIEW_FILES = REVIEW + "/pieces";
    static final String REVIEW_FILE = REVIEW_FILES + "/{file:" + RoutePattern.IDENTIFIER + "}";
    static final String FREEZE = REVIEW + "/figer";
    static final String GIVE_UP_REVIEW = REVIEW + "/retrait";
    static final String COMPARISON = REVIEW + "/comparaison";
    static final String SLIDES = REVIEW + "/presentation.{suffix:odp|pptx|pdf}";
    static final String FILE = ONE + "/feuille-de-route.{suffix:csv|ods|xlsx}";
    static final String PUBLICATION = ONE + "/publication";

    static final String PUBLISHED = "publiee";
    static final String YES = "oui";

    /** No roadmap can have this code: it holds a point. */
    static final String EXAMPLE = ROOT + "/charger.exemple";

    private RoadmapAddresses() {}
}
