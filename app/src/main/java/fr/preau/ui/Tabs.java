package fr.preau.ui;

import java.util.ArrayList;
import java.util.List;

/** Several views of one thing, each at its own address. */
public record Tabs(String label, List<Tab> tabs) implements Component {

    public Tabs {
        tabs = List.copyOf(tabs);
    }

    public static Tabs of(String label) {
        return new Tabs(label, List.of());
    }

    public Tabs with(String name, String address, boolean current) {
        List<Tab> more = new ArrayList<>(tabs);
        more.add(new Tab(name, address, current));
        return new Tabs(label, more);
    }

    /** A view; {@code current} when it is the one shown. */
    public record Tab(String label, String address, boolean current) {}
}
