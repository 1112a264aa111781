package fr.preau.territory.web;

import fr.preau.territory.MapTheme;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All that maps may be coloured by, whichever module brings it. */
@Component
class Themes {

    private final List<MapTheme> themes;

    Themes(List<MapTheme> themes) {
        this.themes = List.copyOf(themes);
    }

    List<MapTheme.Choice> choices(PlaceKind kind) {
        return themes.stream().flatMap(theme -> theme.choices(kind).stream()).toList();
    }

    Optional<MapTheme.Colouring> find(String code, PlaceKind kind, @Nullable PlaceId within) {
        return themes.stream()
                .filter(theme -> theme.choices(kind).stream()
                        .anyMatch(choice -> choice.code().equals(code)))
                .findFirst()
                .flatMap(theme -> theme.colour(code, kind, within));
    }
}
