package fr.preau.bench.peer;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** What peers are written with, and where it comes from. */
public enum Tool {
    SCIPY(Python::in, "pandas scipy", "python3-pandas python3-scipy libopenblas0-pthread", "pandas scipy"),
    SKLEARN(Python::in, "sklearn", "python3-sklearn", "scikit-learn"),
    LIBPYSAL(Python::in, "libpysal", "python3-libpysal", "libpysal"),
    ESDA(Python::in, "esda numba", "python3-numba python3-libpysal python3-venv", "esda numba"),
    SPDEP(R::in, "spdep dbscan", "r-base-core r-cran-spdep r-cran-dbscan", "spdep dbscan"),
    COINR(R::in, "COINr", "r-base-core r-cran-ggplot2 r-cran-openxlsx r-cran-readxl r-cran-rlang", "COINr");

    private final Function<Path, Language> language;
    private final List<String> modules;
    private final List<String> debian;
    private final List<String> registry;

    /**
     * @param modules that a script loads
     * @param debian packages that bring them, or what is needed to install them
     * @param registry packages of the registry of the language
     */
    Tool(Function<Path, Language> language, String modules, String debian, String registry) {
        this.language = language;
        this.modules = List.of(modules.split(" "));
        this.debian = List.of(debian.split(" "));
        this.registry = List.of(registry.split(" "));
    }

    /** @param peers the folder where packages may be installed */
    Language language(Path peers) {
        return language.apply(peers);
    }

    List<String> modules() {
        return modules;
    }

    List<String> debian() {
        return debian;
    }

    List<String> registry() {
        return registry;
    }

    /** For a reader. */
    public String title() {
        return String.join(" and ", modules);
    }
}
