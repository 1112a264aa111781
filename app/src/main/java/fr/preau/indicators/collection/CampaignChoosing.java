package fr.preau.indicators.collection;

import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.entry.ExpectedPlaces;
import fr.preau.indicators.entry.Sheet;
import fr.preau.indicators.panels.IndicatorWords;
import fr.preau.territory.Place;
import fr.preau.territory.Places;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what one may choose for a campaign, and the places that it then asks. */
@Component
class CampaignChoosing {

    /** Periods offered of each sort. */
    private static final int RECENT = 6;

    private static final List<PlaceKind> TERRITORIES =
            List.of(PlaceKind.ACADEMY, PlaceKind.DEPARTMENT, PlaceKind.BASIN, PlaceKind.CONSTITUENCY);

    private final Catalogue catalogue;
    private final Places places;
    private final ExpectedPlaces expected;
    private final CampaignGate gate;

    CampaignChoosing(Catalogue catalogue, Places places, ExpectedPlaces expected, CampaignGate gate) {
        this.catalogue = catalogue;
        this.places = places;
        this.expected = expected;
        this.gate = gate;
    }

    CampaignChoices of(AskedSort sort) {
        List<Indicator> indicators = IndicatorWords.byLabel(
                catalogue.list().stream().filter(sort::takes).toList());
        List<Period> periods = indicators.stream()
                .map(Indicator::periodicity)
                .distinct()
                .flatMap(periodicity -> periodicity.upTo(places.today()).limit(RECENT))
                .distinct()
                .sorted(Comparator.comparing(Period::lastDay).reversed().thenComparing(Period::code))
                .toList();
        return new CampaignChoices(territories(), indicators, periods, places.today());
    }

    /** For a campaign that is there: its own place and period are offered too. */
    CampaignChoices of(EntryCampaign campaign) {
        CampaignChoices choices = of(campaign.sort());
        return new CampaignChoices(
                Stream.concat(choices.places().stream(), places.findPlace(campaign.within()).stream())
                        .distinct()
                        .toList(),
                choices.indicators(),
                Stream.concat(choices.periods().stream(), Stream.of(campaign.period()))
                        .distinct()
                        .toList(),
                choices.today());
    }

    /** One's own places, then those that hold schools, as far as who asks keeps campaigns there. */
    private List<Place> territories() {
        boolean all = gate.keepsAll();
        Stream<Place> own = all
                ? places.findTerritory().stream()
                : gate.keptPlaces().stream().flatMap(place -> places.findPlace(place).stream());
        Stream<Place> others = TERRITORIES.stream().flatMap(kind -> places.listWithSchools(kind).stream());
        return Stream.concat(own.sorted(Comparator.comparing(Place::name)), others)
                .filter(place -> all || gate.mayKeep(place.id()))
                .distinct()
                .toList();
    }

    /** The open places that it asks today, in the order of its list. */
    List<AskedPlace> placesOf(EntryCampaign campaign) {
        Place within = places.findPlace(campaign.within()).orElseThrow(UnknownCampaign::new);
        return campaign.indicators().stream()
                .flatMap(code -> catalogue.find(code).stream())
                .flatMap(indicator -> asked(campaign.id(), indicator, within, campaign))
                .distinct()
                .toList();
    }

    private Stream<AskedPlace> asked(UUID id, Indicator indicator, Place within, EntryCampaign campaign) {
        var sheet =
                new Sheet(indicator, within, campaign.period(), campaign.sort().school());
        return expected.of(sheet).stream()
                .filter(place -> campaign.sort().isOf(place.id().kind()))
                .map(place -> new AskedPlace(
                        id, place.id(), place.name(), place.where(), ReturnState.AWAITED, Optional.empty()));
    }

    /** What a place is called, if it is known. */
    String nameOf(PlaceId place) {
        return places.findPlace(place).map(Place::name).orElse(place.toString());
    }
}
