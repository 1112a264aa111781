package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.ClusterReading;
import fr.preau.diagnosis.Design;
import fr.preau.diagnosis.Diagnosis;
import fr.preau.diagnosis.Whereabouts;
import fr.preau.territory.Place;
import fr.preau.ui.MapFrame;
import fr.preau.ui.MapPoints;
import fr.preau.ui.MapSign;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Maps of the units of a diagnosis. */
@Component
class UnitMaps {

    /** The places that are less than a département. */
    private static final Set<PlaceKind> SMALL = EnumSet.of(PlaceKind.EPCI, PlaceKind.COMMUNE);

    private final Whereabouts whereabouts;

    UnitMaps(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
    }

    /** Of the classes of a ranking. */
    MapFrame priorities(Diagnosis diagnosis, Place scope, String table) {
        Design design = diagnosis.design();
        return frame(design, scope, t("diagnosis.map.label", scope.name()), table)
                .with(points(design, MapPages.classes(design, false), PriorityMap.legend(), t("diagnosis.map.edge")));
    }

    /** Of where needs gather. */
    MapFrame clusters(Diagnosis diagnosis, Place scope, ClusterReading reading) {
        Design design = diagnosis.design();
        return frame(design, scope, t("diagnosis.clusters.map", scope.name()), "")
                .with(points(design, ClusterPages.kinds(design, reading), KindMap.legend(reading), ""));
    }

    private static MapPoints points(Design design, String signs, List<MapSign> legend, String ringed) {
        return new MapPoints(
                MapPages.positions(design.units(), design.scope()), signs, MapPages.card(design), legend, ringed);
    }

    private MapFrame frame(Design design, Place scope, String label, String table) {
        return new MapFrame(
                label,
                layers(scope.id()),
                UnitBounds.of(whereabouts.list(design.units(), design.scope()).stream()
                        .flatMap(Optional::stream)
                        .toList()),
                MapFrame.Legend.ofPoints(t("diagnosis.map.conditions")),
                table);
    }

    /** The territory stands out from what is around. */
    private static MapFrame.Layers layers(PlaceId scope) {
        PlaceKind areas = SMALL.contains(scope.kind()) ? PlaceKind.COMMUNE : PlaceKind.DEPARTMENT;
        return MapFrame.Layers.none()
                .ground("/carte/fond.geojson")
                .areas("/carte/zones.geojson?par=" + areas.slug() + "&dans=" + scope)
                .towns("/carte/villes.geojson?dans=" + scope);
    }
}
