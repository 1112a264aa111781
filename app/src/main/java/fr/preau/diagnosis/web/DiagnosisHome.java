package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.Preset;
import fr.preau.territory.Place;
import java.util.List;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The presets that one may begin with.
 *
 * @param territory what they are applied to; empty while no school is loaded
 */
public record DiagnosisHome(List<Preset> presets, Optional<Place> territory) {

    public DiagnosisHome {
        presets = List.copyOf(presets);
    }

    public String units(Preset preset) {
        return t("diagnosis.preset.units", t("diagnosis.units." + preset.units().slug()));
    }

    /** The preset in the workshop. */
    public String address(Preset preset) {
        return UriComponentsBuilder.fromPath(DiagnosisPages.WORKSHOP)
                .queryParam(DiagnosisPages.PRESET, preset.code())
                .toUriString();
    }

    /** The workshop with nothing chosen. */
    public String blank() {
        return DiagnosisPages.WORKSHOP;
    }
}
