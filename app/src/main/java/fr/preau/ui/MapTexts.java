package fr.preau.ui;

import static fr.preau.ui.Texts.t;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** The words that the map itself says, under the names that MapLibre gives them. */
public final class MapTexts {

    private static final String JSON = new JsonMapper()
            .writeValueAsString(new TreeMap<>(Map.of(
                    "Map.Title", t("ui.map.title"),
                    "NavigationControl.ZoomIn", t("ui.map.zoomIn"),
                    "NavigationControl.ZoomOut", t("ui.map.zoomOut"),
                    "FullscreenControl.Enter", t("ui.map.fullScreen"),
                    "FullscreenControl.Exit", t("ui.map.leaveFullScreen"),
                    "Popup.Close", t("ui.map.closePopup"),
                    "CooperativeGesturesHandler.WindowsHelpText", t("ui.map.wheelHelp"),
                    "CooperativeGesturesHandler.MacHelpText", t("ui.map.wheelHelp"),
                    "CooperativeGesturesHandler.MobileHelpText", t("ui.map.fingersHelp"),
                    "more", t("ui.map.more"))));

    private MapTexts() {}

    public static String json() {
        return JSON;
    }

    /** The tint of a class, 0 to 5: fewer classes are spread over the whole ramp. */
    public static int tint(int rank, int classes) {
        return classes == 1 ? 3 : Math.round(rank * 5f / (classes - 1));
    }
}
