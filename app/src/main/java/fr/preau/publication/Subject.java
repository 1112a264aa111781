package fr.preau.publication;

import static fr.preau.ui.Texts.t;

import fr.preau.imports.shipped.ShippedSource;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** What a shipped file is about: the folder it lies in. In the order of the page. */
public enum Subject {
    REGISTER,
    PLACES,
    CATCHMENTS,
    IPS,
    RESULTS,
    ENROLMENT,
    INCOME,
    DIGITAL,
    TERRITORY,
    OUTLINES,
    OTHER;

    static Subject of(ShippedSource source) {
        Path file = source.file().toAbsolutePath();
        String folder = file.getNameCount() < 2
                ? ""
                : file.getName(file.getNameCount() - 2).toString();
        return Stream.of(values())
                .filter(subject -> subject.slug().equals(folder))
                .findFirst()
                .orElse(OTHER);
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return t("publication.subject." + slug());
    }
}
