package fr.preau.ui.web;

import java.util.Locale;
import org.springframework.util.StringUtils;

/** From the name of a component's record to its template and to the parameter of that template. */
final class Names {

    private Names() {}

    /** {@code FigureTile} is drawn by {@code figure-tile}. */
    static String kebab(String typeName) {
        return typeName.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** {@code FigureTile} is received as {@code figureTile}. */
    static String camel(String typeName) {
        return StringUtils.uncapitalize(typeName);
    }
}
