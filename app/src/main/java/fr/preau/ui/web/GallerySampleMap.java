package fr.preau.ui.web;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.MapFrame.Bounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An invented territory of hexagons, so that the gallery's map needs no data. */
@Controller
class GallerySampleMap {

    static final Bounds BOUNDS = new Bounds(1.6, 46.5, 3.2, 47.5);

    private static final double WIDTH = 0.26;
    private static final double HEIGHT = 0.15;
    private static final String[] SHAPES = {"circle", "circle", "circle", "circle", "square", "triangle"};

    static String address(String layer) {
        return "/galerie/carte/" + layer;
    }

    @GetMapping("/galerie/carte/{layer}")
    ResponseEntity<Map<String, Object>> layer(@PathVariable String layer) {
        List<Map<String, Object>> features = switch (layer) {
            case "ground" -> List.of(feature("Polygon", List.of(square()), Map.of()));
            case "areas" -> areas();
            case "points" -> points();
            case "towns" -> towns();
            default -> List.of();
        };
        return ResponseEntity.ok(Map.of("type", "FeatureCollection", "features", features));
    }

    private static List<Map<String, Object>> areas() {
        List<Map<String, Object>> areas = new ArrayList<>();
        for (int cell = 0; cell < 30; cell++) {
            Object rank = cell % 11 == 7 ? "missing" : cell % 13 == 5 ? "withheld" : (cell * 5 + cell / 4) % 6;
            areas.add(feature(
                    "Polygon",
                    List.of(hexagon(cell)),
                    Map.of("name", t("ui.gallery.map.area", cell + 1), "rank", rank, "said", rank.toString())));
        }
        return areas;
    }

    private static List<Map<String, Object>> points() {
        List<Map<String, Object>> points = new ArrayList<>();
        for (int school = 0; school < 90; school++) {
            double[] centre = centre(school % 30);
            List<Double> at =
                    List.of(centre[0] + 0.09 * Math.sin(school * 2.3), centre[1] + 0.05 * Math.cos(school * 1.7));
            points.add(feature(
                    "Point",
                    at,
                    Map.of(
                            "name",
                            t("ui.gallery.map.school", school + 1),
                            "shape",
                            SHAPES[school % SHAPES.length],
                            "here",
                            school == 47,
                            "address",
                            "/galerie")));
        }
        return points;
    }

    private static List<Map<String, Object>> towns() {
        List<Map<String, Object>> towns = new ArrayList<>();
        List<String> names = List.of("Valbourg", "Sainte-Aure", "Noirlac", "La Chaume");
        for (int town = 0; town < names.size(); town++) {
            double[] centre = centre(town * 7 + 3);
            towns.add(feature(
                    "Point",
                    List.of(centre[0], centre[1]),
                    Map.of("name", names.get(town), "rank", town == 0 ? 1 : 2)));
        }
        return towns;
    }

    private static double[] centre(int cell) {
        int row = cell / 5;
        return new double[] {1.85 + (cell % 5) * WIDTH + (row % 2) * WIDTH / 2, 46.65 + row * HEIGHT * 0.9};
    }

    private static List<List<Double>> hexagon(int cell) {
        double[] centre = centre(cell);
        List<List<Double>> corners = new ArrayList<>();
        for (int corner = 0; corner <= 6; corner++) {
            double angle = Math.PI / 6 + corner % 6 * Math.PI / 3;
            corners.add(List.of(
                    centre[0] + WIDTH / Math.sqrt(3) * Math.cos(angle), centre[1] + HEIGHT * 0.6 * Math.sin(angle)));
        }
        return corners;
    }

    private static List<List<Double>> square() {
        return List.of(
                List.of(1.0, 46.0), List.of(4.0, 46.0), List.of(4.0, 48.0), List.of(1.0, 48.0), List.of(1.0, 46.0));
    }

    private static Map<String, Object> feature(String type, Object coordinates, Map<String, Object> properties) {
        Map<String, Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        feature.put("geometry", Map.of("type", type, "coordinates", coordinates));
        feature.put("properties", properties);
        return feature;
    }
}
