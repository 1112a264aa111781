package fr.preau.desk;

import static fr.preau.ui.Texts.t;

import fr.preau.people.PeoplePages;
import fr.preau.people.RecordKinds;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import fr.preau.territory.Place;
import fr.preau.ui.ItemList;
import fr.preau.values.AccessRight;
import fr.preau.values.PlaceId;
import java.util.ArrayList;
import java.util.List;

/** What somebody may do first, by what they may do at all. */
record FirstSteps(WhoAsks whoAsks, RecordKinds records, List<AccessRight> rights) {

    List<ItemList.Item> items() {
        List<ItemList.Item> items = new ArrayList<>();
        rights.stream()
                .flatMap(right -> right.record().stream())
                .forEach(record -> items.add(ItemList.Item.link(record.title(), records.address(record))
                        .note(t("desk.first.record.why"))));
        rights.stream()
                .filter(AccessRight::isInPlace)
                .map(AccessRight::place)
                .filter(place -> !place.equals(PlaceId.FRANCE))
                .findFirst()
                .ifPresent(place -> items.add(step("own", Place.path(place))));
        if (whoAsks.may(Right.DECIDE_PRIORITIES)) {
            items.add(step("diagnosis", "/diagnostic"));
        }
        if (whoAsks.may(Right.MANAGE_PEOPLE)) {
            items.add(step("invite", PeoplePages.ROOT + "/inviter"));
        }
        if (whoAsks.may(Right.IMPORT_DATA)) {
            items.add(step("import", "/imports/nouveau"));
        } else if (whoAsks.may(Right.ENTER_OBSERVATIONS)) {
            items.add(step("enter", "/saisie"));
        }
        if (items.isEmpty()) {
            items.add(step("territory", "/"));
        }
        return items;
    }

    private static ItemList.Item step(String what, String address) {
        return ItemList.Item.link(t("desk.first." + what), address).note(t("desk.first." + what + ".why"));
    }
}
