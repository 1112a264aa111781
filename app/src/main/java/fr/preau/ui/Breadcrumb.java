package fr.preau.ui;

import java.util.List;

/** The way from the home page to this one; the page itself, named by its title, is added at the end. */
public record Breadcrumb(List<Link> trail) implements Component {

    public Breadcrumb {
        trail = List.copyOf(trail);
    }

    public static Breadcrumb of(Link... trail) {
        return new Breadcrumb(List.of(trail));
    }
}
