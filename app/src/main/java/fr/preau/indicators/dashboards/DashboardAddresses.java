package fr.preau.indicators.dashboards;

import fr.preau.ui.RoutePattern;
import fr.preau.values.PlaceId;
import java.util.UUID;

/** Where dashboards are. */
final class DashboardAddresses {

    static final String ROOT = "/tableaux";
    static final String NEW = ROOT + "/nouveau";
    static final String FILE = ROOT + "/fichier";
    static final String DASHBOARD = ROOT + "/{dashboard:" + RoutePattern.IDENTIFIER + "}";
    static final String MODEL = ROOT + "/modeles/{model}";
    static final String LINKED = ROOT + "/publics/{link}";

    /** The figures of one tile, or of all, as a file. */
    static final String TILE_FILE = "/vignettes/{rank:[0-9]{1,3}}.{suffix:csv|ods|xlsx}";

    /** For the frame of another site. */
    static final String EMBEDDED = "/integration";

    /** All of it, as a file of which another can be made. */
    static final String AS_FILE = "/fichier.yaml";

    static final String COPY = "/copie";
    static final String FOLLOWING = "/suivi";
    static final String COMPOSER = "/composer";
    static final String TILE = COMPOSER + "/vignette";
    static final String ORDER = COMPOSER + "/ordre";
    static final String SHARING = "/partage";
    static final String REMOVAL = "/retrait";

    /** The place that one reads about, where one may choose. */
    static final String ABOUT = "lieu";

    static final String RANK = "rang";
    static final String SHAPE = "forme";
    static final String VERSION = "version";
    static final String ACTION = "action";

    /** What was just done. */
    static final String DONE = "fait";

    private DashboardAddresses() {}

    static String dashboard(UUID dashboard) {
        return ROOT + "/" + dashboard;
    }

    static String model(String code) {
        return ROOT + "/modeles/" + code;
    }

    static String linked(String link) {
        return ROOT + "/publics/" + link;
    }

    static String composer(UUID dashboard) {
        return dashboard(dashboard) + COMPOSER;
    }

    /** @param dashboard the address of the dashboard, perhaps with the place that it is read about */
    static String tileFile(String dashboard, int rank, String suffix) {
        return under(dashboard, "/vignettes/" + rank + "." + suffix);
    }

    /** A page under that of a dashboard, about the same place. */
    static String under(String dashboard, String end) {
        int query = dashboard.indexOf('?');
        return query < 0 ? dashboard + end : dashboard.substring(0, query) + end + dashboard.substring(query);
    }

    /** One that ships with the product, about a place. */
    static String model(String code, PlaceId place) {
        return model(code) + "?" + ABOUT + "=" + place;
    }

    /** The form of a tile that is there. */
    static String tile(UUID dashboard, int rank) {
        return dashboard(dashboard) + TILE + "?" + RANK + "=" + rank;
    }
}
