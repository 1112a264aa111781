package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import fr.preau.ui.TypedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A campaign as it is changed. What cannot change any more is no field, or is told by its field, with why.
 *
 * @param campaign as it is kept
 * @param typed its fields, as they are typed
 * @param places which it asks, and may ask
 * @param added codes of places, as they are typed
 * @param removed codes of places, as they are typed
 */
record CampaignChangeForm(
        EntryCampaign campaign,
        CampaignForm typed,
        ChangingPlaces places,
        Entered entered,
        String added,
        String removed) {

    static final String VERSION = "version";
    static final String ADDED = "lieux-ajoutes";
    static final String REMOVED = "lieux-retires";

    static CampaignChangeForm of(
            EntryCampaign campaign, CampaignChoices choices, ChangingPlaces places, Entered entered) {
        return new CampaignChangeForm(campaign, CampaignForm.of(campaign, choices), places, entered, "", "");
    }

    /** The fields that were sent; those that cannot change any more are as they are kept. */
    static CampaignForm read(
            EntryCampaign campaign, CampaignChoices choices, Entered entered, MultiValueMap<String, String> asked) {
        var all = new LinkedMultiValueMap<>(asked);
        if (isPlaced(campaign)) {
            all.set(CampaignForm.WITHIN, campaign.within().toString());
        }
        if (!entered.isNothing()) {
            all.set(CampaignForm.PERIOD, campaign.period().code());
        }
        return CampaignForm.read(campaign.sort(), choices, all);
    }

    static CampaignChangeForm of(
            EntryCampaign campaign,
            CampaignForm typed,
            ChangingPlaces places,
            Entered entered,
            MultiValueMap<String, String> asked) {
        return new CampaignChangeForm(
                campaign, typed, places, entered, TypedText.text(asked, ADDED), TypedText.text(asked, REMOVED));
    }

    /** Are its places written down, since it opened once? */
    static boolean isPlaced(EntryCampaign campaign) {
        return campaign.state() != CampaignState.PREPARED;
    }

    /** The indicators asked once it is changed: those that were keep their order. */
    static List<IndicatorCode> asked(EntryCampaign campaign, CampaignForm typed) {
        List<IndicatorCode> chosen =
                typed.chosen().stream().map(Indicator::code).toList();
        List<IndicatorCode> offered =
                typed.choices().indicators().stream().map(Indicator::code).toList();
        var asked = new LinkedHashSet<>(campaign.indicators());
        asked.removeIf(code -> offered.contains(code) && !chosen.contains(code));
        asked.addAll(chosen);
        return List.copyOf(asked);
    }

    /** The change, when all of it is right. */
    Optional<CampaignChange> change(MultiValueMap<String, String> asked) {
        int version = TypedText.number(TypedText.line(asked, VERSION), 0, Integer.MAX_VALUE)
                .orElse(0);
        return fields().stream().anyMatch(Field::hasError)
                ? Optional.empty()
                : Optional.of(new CampaignChange(
                        version,
                        typed.asDraft().asking(asked(campaign, typed)),
                        places.found(added).stream().toList(),
                        places.asked(removed).stream().map(AskedPlace::place).collect(Collectors.toSet())));
    }

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (Field field : typed.fields()) {
            switch (field.name()) {
                case CampaignForm.WITHIN -> addIf(fields, !isPlaced(campaign), field);
                case CampaignForm.PERIOD -> addIf(fields, entered.isNothing(), field);
                case CampaignForm.DUE -> fields.add(isDueKept() ? field.error("") : field);
                case CampaignForm.INDICATORS -> fields.add(indicators(field));
                default -> fields.add(field);
            }
        }
        if (isPlaced(campaign)) {
            fields.add(addedField());
            fields.add(removedField());
        }
        return fields;
    }

    private static void addIf(List<Field> fields, boolean is, Field field) {
        if (is) {
            fields.add(field);
        }
    }

    /** A day that passed since is not wrong while nobody touches it. */
    private boolean isDueKept() {
        return typed.due().equals(campaign.due().toString());
    }

    private Field indicators(Field field) {
        List<String> dropped = typed.choices().indicators().stream()
                .filter(indicator -> isEntered(indicator)
                        && campaign.indicators().contains(indicator.code())
                        && !typed.indicators().contains(indicator.code().value()))
                .map(indicator -> indicator.wording().label())
                .toList();
        String hint = hint();
        return (hint.isEmpty() ? field : field.hint(hint))
                .error(
                        dropped.isEmpty()
                                ? field.error()
                                : t("indicators.campaign.change.indicators.error", String.join(", ", dropped)));
    }

    private String hint() {
        String staying = typed.choices().indicators().stream()
                .filter(indicator ->
                        isEntered(indicator) && campaign.indicators().contains(indicator.code()))
                .map(indicator -> t(
                        "indicators.campaign.change.indicators.one",
                        indicator.wording().label(),
                        entered.indicators().getOrDefault(indicator.code(), 0)))
                .collect(Collectors.joining(", "));
        String more = isPlaced(campaign) ? t("indicators.campaign.change.indicators.more") : "";
        return staying.isEmpty() ? more : t("indicators.campaign.change.indicators.staying", staying) + " " + more;
    }

    private boolean isEntered(Indicator indicator) {
        return entered.indicators().containsKey(indicator.code());
    }

    private Field addedField() {
        List<String> unknown = places.unknown(added);
        return Field.of(
                        ADDED,
                        t("indicators.campaign.change.add"),
                        Control.textArea(added).rows(2))
                .hint(places.waiting())
                .error(unknown.isEmpty() ? "" : t("indicators.campaign.change.add.error", String.join(", ", unknown)));
    }

    private Field removedField() {
        return Field.of(
                        REMOVED,
                        t("indicators.campaign.change.remove"),
                        Control.textArea(removed).rows(2))
                .hint(t(
                        "indicators.campaign.change.remove.hint",
                        entered.places().size()))
                .error(removedError());
    }

    private String removedError() {
        List<String> strange = places.strange(removed);
        if (!strange.isEmpty()) {
            return t("indicators.campaign.change.remove.error", String.join(", ", strange));
        }
        List<AskedPlace> gone = places.asked(removed);
        String answered = gone.stream()
                .filter(place -> entered.places().contains(place.place()))
                .map(AskedPlace::name)
                .collect(Collectors.joining(", "));
        if (!answered.isEmpty()) {
            return t("indicators.campaign.change.remove.answered", answered);
        }
        boolean none = new HashSet<>(gone).size() == places.asked().size()
                && places.found(added).isEmpty();
        return none ? t("indicators.campaign.change.remove.none") : "";
    }
}
