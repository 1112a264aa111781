package fr.preau.ui;

import static fr.preau.ui.Texts.t;

import java.util.ArrayList;
import java.util.List;

/** The files in which what is shown can be taken away; opens without JavaScript. */
public record DownloadMenu(List<Item> items) implements Component {

    public DownloadMenu {
        items = List.copyOf(items);
    }

    public static DownloadMenu csv(String address) {
        return new DownloadMenu(List.of(new Item(t("ui.download.csv"), t("ui.download.csvNote"), address)));
    }

    public DownloadMenu ods(String address) {
        return with(t("ui.download.ods"), t("ui.download.odsNote"), address);
    }

    public DownloadMenu xlsx(String address) {
        return with(t("ui.download.xlsx"), t("ui.download.xlsxNote"), address);
    }

    public DownloadMenu geoJson(String address) {
        return with(t("ui.download.geoJson"), t("ui.download.geoJsonNote"), address);
    }

    /** Any other file. */
    public DownloadMenu with(String label, String note, String address) {
        List<Item> more = new ArrayList<>(items);
        more.add(new Item(label, note, address));
        return new DownloadMenu(more);
    }

    /** A file, and what it is good for. */
    public record Item(String label, String note, String address) {}
}
