package fr.preau.ui.web;

import java.util.Locale;
import org.springframework.util.StringUtils;

/**
 * From a component's record to its template and to the parameter of that template, found out once: a page shows many.
 *
 * @param template {@code FigureTile} is drawn by {@code figure-tile}
 * @param parameter {@code FigureTile} is received as {@code figureTile}
 */
record Names(String template, String parameter) {

    private static final ClassValue<Names> KNOWN = new ClassValue<>() {
        @Override
        protected Names computeValue(Class<?> type) {
            return new Names(kebab(type.getSimpleName()), StringUtils.uncapitalize(type.getSimpleName()));
        }
    };

    static Names of(Class<?> component) {
        return KNOWN.get(component);
    }

    private static String kebab(String typeName) {
        return typeName.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
