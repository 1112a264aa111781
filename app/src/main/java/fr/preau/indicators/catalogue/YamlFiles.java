package fr.preau.indicators.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.NamedInterface;

/**
 * Folders of YAML files, each read as one record. A key that the record does not have, a missing one and a value that does not
 * convert are all refused with the file's name: nothing in these files may point at nothing.
 */
@NamedInterface("files")
public final class YamlFiles {

    private static final String SUFFIX = ".yaml";

    private YamlFiles() {}

    /**
     * Reads every file of a folder of the class path.
     *
     * @return by file name without suffix, in alphabetical order
     */
    public static <T> Map<String, T> read(String folder, Class<T> type) {
        var read = new TreeMap<String, T>();
        for (Resource file : files(folder)) {
            String name = String.valueOf(file.getFilename());
            read.put(name.substring(0, name.length() - SUFFIX.length()), read(file, type));
        }
        return read;
    }

    static <T> T read(Resource file, Class<T> type) {
        try {
            List<PropertySource<?>> sources =
                    new YamlPropertySourceLoader().load(String.valueOf(file.getFilename()), file);
            if (sources.size() != 1) {
                throw new IllegalArgumentException(
                        "The file must hold one document, and holds %d.".formatted(sources.size()));
            }
            var binder = new Binder(List.of(ConfigurationPropertySource.from(sources.getFirst())));
            return binder.bind("", Bindable.of(type), new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
                    .get();
        } catch (IOException | RuntimeException unreadable) {
            throw new IllegalStateException("%s cannot be used.".formatted(file), unreadable);
        }
    }

    private static Resource[] files(String folder) {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath:" + folder + "/*" + SUFFIX);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
