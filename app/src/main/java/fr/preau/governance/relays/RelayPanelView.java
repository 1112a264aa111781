package fr.preau.governance.relays;

import static fr.preau.ui.Texts.t;

import fr.preau.governance.RelayPages;
import fr.preau.territory.Place;
import fr.preau.ui.Button;
import fr.preau.ui.EmptyState;
import fr.preau.ui.ItemList;
import fr.preau.values.PlaceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Some posts on the page of a place. */
public record RelayPanelView(Place place, List<RelayList.Line> lines, LocalDate today, boolean named, boolean mayKeep) {

    public ItemList posts() {
        return ItemList.of(lines.stream().map(this::item).toList())
                .whenEmpty(EmptyState.of(t("governance.panel.none"), t("governance.panel.none.sentence")));
    }

    private ItemList.Item item(RelayList.Line line) {
        String post = t("governance.post-in-place", line.post().name(), line.placeName());
        ItemList.Item item = line.holder()
                .map(holder -> ItemList.Item.link(holder.shown(), RelayAddresses.relay(holder.id()))
                        .note(post))
                .orElseGet(() -> named
                        ? ItemList.Item.link(
                                post, RelayAddresses.post(line.post().id()))
                        : ItemList.Item.content(output -> output.writeUserContent(post)));
        return item.badge(RelayWords.badge(line, today));
    }

    /** All of them; a school has those of the places around, which no list gathers. */
    public Optional<Button> all() {
        return lines.isEmpty() || place.id().kind() == PlaceKind.SCHOOL
                ? Optional.empty()
                : Optional.of(
                        Button.link(t("governance.panel.all", lines.getFirst().total()), RelayPages.within(place.id()))
                                .quiet());
    }

    public Optional<Button> add() {
        return mayKeep
                ? Optional.of(Button.link(t("governance.post.add"), RelayAddresses.newPostIn(place.id()))
                        .second())
                : Optional.empty();
    }
}
