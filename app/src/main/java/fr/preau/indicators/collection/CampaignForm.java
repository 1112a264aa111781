package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import fr.preau.ui.TypedText;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.Role;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A campaign as it is typed.
 *
 * @param choices what one may choose from, for places of that sort
 * @param indicators codes of those chosen
 * @param tried whether it was sent
 */
record CampaignForm(
        AskedSort sort,
        CampaignChoices choices,
        String title,
        String within,
        String period,
        String due,
        Set<String> roles,
        String instructions,
        String limit,
        Set<String> indicators,
        boolean tried) {

    static final String SORT = "type";
    static final String TITLE = "titre";
    static final String WITHIN = "lieu";
    static final String PERIOD = "periode";
    static final String DUE = "jusquau";
    static final String ROLES = "qui";
    static final String INSTRUCTIONS = "consignes";
    static final String LIMIT = "seuil";
    static final String INDICATORS = "indicateurs";

    private static final int MOST_PER_CENT = 1_000;

    private static final int WEEKS = 4;

    private static final String USUAL_LIMIT = "30";

    static CampaignForm empty(AskedSort sort, CampaignChoices choices) {
        Set<String> heads = switch (sort) {
            case ECOLE -> Set.of(Role.ECOLE_HEAD.slug());
            case COLLEGE, LYCEE, EREA -> Set.of(Role.SCHOOL_HEAD.slug());
            case COMMUNE, EPCI, DEPARTMENT -> Set.of(Role.LOCAL_AUTHORITY.slug());
        };
        return new CampaignForm(
                sort,
                choices,
                "",
                "",
                "",
                choices.today().plusWeeks(WEEKS).toString(),
                heads,
                "",
                USUAL_LIMIT,
                Set.of(),
                false);
    }

    static CampaignForm of(EntryCampaign campaign, CampaignChoices choices) {
        return new CampaignForm(
                campaign.sort(),
                choices,
                campaign.title(),
                campaign.within().toString(),
                campaign.period().code(),
                campaign.due().toString(),
                campaign.roles().stream().map(Role::slug).collect(Collectors.toSet()),
                campaign.instructions(),
                String.valueOf(campaign.changeLimit()),
                campaign.indicators().stream().map(IndicatorCode::value).collect(Collectors.toSet()),
                false);
    }

    static CampaignForm read(AskedSort sort, CampaignChoices choices, MultiValueMap<String, String> asked) {
        return new CampaignForm(
                sort,
                choices,
                TypedText.line(asked, TITLE),
                TypedText.line(asked, WITHIN),
                TypedText.line(asked, PERIOD),
                TypedText.line(asked, DUE),
                all(asked.get(ROLES)),
                TypedText.text(asked, INSTRUCTIONS),
                TypedText.line(asked, LIMIT),
                all(asked.get(INDICATORS)),
                true);
    }

    private static Set<String> all(@Nullable Collection<String> values) {
        return values == null ? Set.of() : new LinkedHashSet<>(values);
    }

    /** The campaign, when all of it is right. */
    Optional<CampaignDraft> draft() {
        return fields().stream().anyMatch(Field::hasError) ? Optional.empty() : Optional.of(asDraft());
    }

    /** Of a form that is right. */
    CampaignDraft asDraft() {
        return new CampaignDraft(
                title,
                findPlace().orElseThrow(),
                sort,
                findPeriod().orElseThrow(),
                TypedText.day(due).orElseThrow(),
                Set.copyOf(chosenRoles()),
                instructions,
                findLimit().orElseThrow(),
                chosen().stream().map(Indicator::code).toList());
    }

    List<Field> fields() {
        return List.of(
                Field.of(
                                TITLE,
                                t("indicators.campaign.title"),
                                Control.text(title).autocomplete("off"))
                        .hint(t("indicators.campaign.title.hint"))
                        .error(wrong(
                                title.isEmpty() || title.length() > EntryCampaign.LONGEST_TITLE,
                                t("indicators.campaign.title.error", EntryCampaign.LONGEST_TITLE)))
                        .mandatory(),
                Field.of(WITHIN, t("indicators.campaign.within"), Control.select(choices.placeOptions(), within))
                        .error(wrong(findPlace().isEmpty(), t("indicators.campaign.within.error")))
                        .mandatory(),
                Field.of(PERIOD, t("indicators.campaign.period"), Control.select(choices.periodOptions(), period))
                        .hint(t("indicators.campaign.period.hint"))
                        .error(wrong(findPeriod().isEmpty(), t("indicators.campaign.period.error")))
                        .mandatory(),
                Field.of(DUE, t("indicators.campaign.due"), Control.date(due))
                        .error(wrong(
                                TypedText.day(due)
                                        .filter(day -> !day.isBefore(choices.today()))
                                        .isEmpty(),
                                t("indicators.campaign.due.error")))
                        .mandatory(),
                Field.of(ROLES, t("indicators.campaign.roles"), Control.checkboxes(roleOptions(), known(roles)))
                        .hint(t("indicators.campaign.roles.hint"))
                        .error(wrong(chosenRoles().isEmpty(), t("indicators.campaign.roles.error")))
                        .mandatory(),
                Field.of(INSTRUCTIONS, t("indicators.campaign.instructions"), Control.textArea(instructions))
                        .hint(t("indicators.campaign.instructions.hint"))
                        .error(wrong(
                                instructions.length() > EntryCampaign.LONGEST_INSTRUCTIONS,
                                t("indicators.campaign.instructions.error", EntryCampaign.LONGEST_INSTRUCTIONS))),
                Field.of(
                                LIMIT,
                                t("indicators.campaign.limit"),
                                Control.number(limit).unit("%"))
                        .hint(t("indicators.campaign.limit.hint"))
                        .error(wrong(findLimit().isEmpty(), t("indicators.campaign.limit.error", MOST_PER_CENT)))
                        .mandatory(),
                Field.of(
                                INDICATORS,
                                t("indicators.campaign.indicators"),
                                Control.checkboxes(choices.indicatorOptions(), choices.known(indicators)))
                        .error(tried ? indicatorsError() : "")
                        .mandatory());
    }

    private String wrong(boolean is, String words) {
        return tried && is ? words : "";
    }

    private String indicatorsError() {
        List<Indicator> chosen = chosen();
        if (chosen.isEmpty() || chosen.size() > EntryCampaign.MOST_INDICATORS) {
            return t("indicators.campaign.indicators.error", EntryCampaign.MOST_INDICATORS);
        }
        return findPeriod()
                .flatMap(period -> chosen.stream()
                        .filter(indicator -> !indicator.periodicity().accepts(period))
                        .findFirst())
                .map(indicator -> t(
                        "indicators.campaign.indicators.period",
                        indicator.wording().label(),
                        findPeriod().map(Period::label).orElse("")))
                .orElse("");
    }

    /** The indicators chosen, by label. */
    List<Indicator> chosen() {
        return choices.indicators().stream()
                .filter(indicator -> indicators.contains(indicator.code().value()))
                .toList();
    }

    private Optional<PlaceId> findPlace() {
        return choices.findPlace(within);
    }

    private Optional<Period> findPeriod() {
        return choices.findPeriod(period);
    }

    private Optional<Integer> findLimit() {
        return TypedText.number(limit, 1, MOST_PER_CENT);
    }

    private List<Role> chosenRoles() {
        return EntryCampaign.ANSWERING.stream()
                .filter(role -> roles.contains(role.slug()))
                .toList();
    }

    private static List<Control.Option> roleOptions() {
        return EntryCampaign.ANSWERING.stream()
                .map(role -> new Control.Option(role.slug(), CampaignWords.role(role)))
                .toList();
    }

    private static Set<String> known(Set<String> typed) {
        var known = new LinkedHashSet<String>();
        EntryCampaign.ANSWERING.stream().map(Role::slug).filter(typed::contains).forEach(known::add);
        return known;
    }
}
