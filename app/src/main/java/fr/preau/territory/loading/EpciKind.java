package fr.preau.territory.loading;

import fr.preau.imports.ChangeKind;
import fr.preau.imports.Column;
import fr.preau.imports.FileFormat;
import fr.preau.imports.ImportJob;
import fr.preau.imports.Item;
import fr.preau.ui.Texts;
import fr.preau.values.CommuneCode;
import fr.preau.values.PlaceId;
import fr.preau.values.Siren;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** The EPCI with their member communes. One that straddles the border of the territory is kept, with its members inside. */
@Component
class EpciKind extends PlaceFileKind {

    private static final Column<Siren> SIREN =
            Column.of("code", TerritoryCells.SIREN).key().meaning(Texts.t("territory.column.siren"));
    private static final Column<String> NAME = Column.text("nom").filled().meaning(Texts.t("territory.column.name"));
    private static final Column<Integer> POPULATION =
            Column.integer("populationMunicipale").lenient().meaning(Texts.t("territory.column.population"));

    private final OutsideMembers outside;

    EpciKind(PlaceStaging staging, OutsideMembers outside) {
        super("epci", FileFormat.JSON, List.of(SIREN, NAME, POPULATION), staging);
        this.outside = outside;
    }

    @Override
    void read(ImportJob job, StagedPlaces staged) {
        Map<PlaceId, Set<PlaceId>> across = new HashMap<>();
        job.forEachItem(item -> {
            Set<PlaceId> left = new TreeSet<>(Comparator.comparing(PlaceId::toString));
            List<PlaceId> members = membersWithin(job, item, left);
            if (members.isEmpty()) {
                job.changes().count(ChangeKind.OUT_OF_SCOPE, 1);
            } else {
                stage(staged, item, members);
                across.put(PlaceId.ofEpci(item.row().get(SIREN)), left);
            }
        });
        outside.replace(across);
    }

    /** @param left where to put the départements of those that are left out */
    private static List<PlaceId> membersWithin(ImportJob job, Item item, Set<PlaceId> left) {
        List<PlaceId> members = new ArrayList<>();
        item.json().path("membres").forEach(member -> {
            var commune = new CommuneCode(member.path("code").asString());
            if (CommunesKind.includes(job.scope(), commune)) {
                members.add(PlaceId.ofCommune(commune));
            } else {
                commune.department().map(PlaceId::ofDepartment).ifPresent(left::add);
            }
        });
        return members;
    }

    private static void stage(StagedPlaces staged, Item item, List<PlaceId> members) {
        var epci = PlaceId.ofEpci(item.row().get(SIREN));
        var population = item.row().find(POPULATION).orElse(null);
        staged.add(epci, new StagedPlaces.Description(item.row().get(NAME), null, null, population, null, List.of()));
        members.forEach(member -> staged.addMembership(member, epci));
    }
}
