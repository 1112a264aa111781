package fr.preau.diagnosis.selection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.preau.diagnosis.Diagnosis;
import fr.preau.diagnosis.UnitKind;
import fr.preau.territory.Edition;
import fr.preau.territory.Gazetteer;
import fr.preau.territory.Place;
import fr.preau.values.PlaceId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Parts the units of a diagnosis into all the groups that what is known of them makes; families of one group are left out. */
@Component
public class UnitGroups {

    private static final int KEPT = 8;

    private final Gazetteer gazetteer;
    private final GroupsOfFigures figures;
    private final Cache<Key, Groupings> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    UnitGroups(Gazetteer gazetteer, GroupsOfFigures figures) {
        this.gazetteer = gazetteer;
        this.figures = figures;
    }

    /** The groups do not depend on criteria. */
    private record Key(UnitKind units, PlaceId scope, String places, String figures) {}

    public Groupings of(Diagnosis diagnosis) {
        var key = new Key(
                diagnosis.design().units(),
                diagnosis.design().scope(),
                diagnosis.key().places(),
                diagnosis.key().figures());
        return kept.get(key, any -> read(diagnosis));
    }

    private Groupings read(Diagnosis diagnosis) {
        UnitKind kind = diagnosis.design().units();
        Edition edition = gazetteer.current().orElseGet(gazetteer::make);
        List<Grouping> all = new ArrayList<>();
        var places = new GroupsOfSchools(edition, diagnosis.units());
        for (GroupFamily family : GroupFamily.values()) {
            family.placeKind()
                    .filter(any -> family.mayHold(kind))
                    .ifPresent(placeKind -> all.add(places.byPlace(family, placeKind)));
        }
        all.add(places.byInhabitants());
        all.add(figures.byPriorityEducation(kind, diagnosis.units(), unit -> isPrivate(unit, edition)));
        all.add(figures.byPriorityNetwork(kind, diagnosis.units()));
        if (kind.schoolKind().isPresent()) {
            all.add(places.bySector());
        }
        all.add(figures.bySize(kind, diagnosis.units()));
        return new Groupings(
                all.stream().filter(grouping -> grouping.groups().size() > 1).toList());
    }

    private static boolean isPrivate(Place unit, Edition edition) {
        return edition.findSchool(unit.id())
                .filter(school -> school.school().sector().isPrivate())
                .isPresent();
    }
}
