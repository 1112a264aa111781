package fr.preau.diagnosis;

import fr.preau.indicators.Catalogue;
import fr.preau.indicators.catalogue.YamlFiles;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The presets, read once at start: one that names an indicator that its units cannot have keeps the application from starting. */
@Component
public class Presets {

    private final List<Preset> presets;

    Presets(Catalogue catalogue) {
        Map<String, Preset.File> files = YamlFiles.read("diagnosis", Preset.File.class);
        this.presets = files.entrySet().stream()
                .sorted(Comparator.comparing(file -> file.getValue().order()))
                .map(file -> file.getValue().read(file.getKey()))
                .toList();
        presets.forEach(preset -> preset.criteria().forEach(criterion -> require(preset, criterion, catalogue)));
    }

    public List<Preset> list() {
        return presets;
    }

    public Optional<Preset> find(String code) {
        return presets.stream().filter(preset -> preset.code().equals(code)).findFirst();
    }

    private static void require(Preset preset, Criterion criterion, Catalogue catalogue) {
        if (!preset.units().canHave(catalogue.get(criterion.indicator()))) {
            throw new IllegalStateException("The preset %s compares %s, which have no %s."
                    .formatted(preset.code(), preset.units().slug(), criterion.indicator()));
        }
    }
}
