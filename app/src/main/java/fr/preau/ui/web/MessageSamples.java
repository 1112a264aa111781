package fr.preau.ui.web;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Alert;
import fr.preau.ui.Badge;
import fr.preau.ui.Button;
import fr.preau.ui.Disclosure;
import fr.preau.ui.EmptyState;
import fr.preau.ui.ItemList;
import fr.preau.ui.Progress;
import fr.preau.ui.Skeleton;
import fr.preau.ui.Tone;
import fr.preau.ui.web.GalleryView.Section;
import gg.jte.Content;
import java.util.List;

/** What the page says of itself, for the gallery. */
final class MessageSamples {

    private MessageSamples() {}

    static Section section() {
        Content sentence = output -> output.writeUserContent(t("ui.gallery.alert.body"));
        return Section.of(
                "messages",
                t("ui.gallery.messages"),
                "grid grid--wide",
                Alert.info(t("ui.gallery.alert.info")).body(sentence),
                Alert.success(t("ui.gallery.alert.success")),
                Alert.warning(t("ui.gallery.alert.warning")).body(sentence),
                Alert.error(t("ui.gallery.alert.error")).body(sentence),
                EmptyState.of(t("ui.gallery.empty.title"), t("ui.gallery.empty.sentence"))
                        .action(Button.link(t("ui.gallery.empty.action"), "/galerie")
                                .second()),
                ItemList.of(List.of(
                        ItemList.Item.link(t("ui.gallery.items.one"), "/galerie")
                                .note(t("ui.gallery.items.note"))
                                .badge(Badge.of(t("ui.gallery.badge.chalk")).tone(Tone.CHALK))
                                .unread(true),
                        ItemList.Item.link(t("ui.gallery.items.two"), "/galerie"))),
                ItemList.of(List.of())
                        .whenEmpty(EmptyState.of(t("ui.gallery.empty.title"), t("ui.gallery.empty.sentence"))),
                new Skeleton(t("ui.gallery.skeleton"), 5),
                Progress.of(t("ui.gallery.progress"), t("ui.gallery.progress.said"), 52),
                Progress.unknown(t("ui.gallery.progress"), t("ui.gallery.progress.unknown")),
                Disclosure.of(t("ui.gallery.disclosure"), sentence));
    }

    static Section badges() {
        return Section.of(
                "badges",
                t("ui.gallery.badges"),
                "cluster",
                Badge.of(t("ui.gallery.badge.neutral")),
                Badge.of(t("ui.gallery.badge.board")).tone(Tone.BOARD),
                Badge.of(t("ui.gallery.badge.violet")).tone(Tone.VIOLET),
                Badge.of(t("ui.gallery.badge.chalk")).tone(Tone.CHALK),
                Badge.of(t("ui.gallery.badge.brick")).tone(Tone.BRICK));
    }
}
