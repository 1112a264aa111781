package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.panels.IndicatorPages;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Control;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Link;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Making a campaign: first which places, then the rest.
 *
 * @param form empty until it is said which places
 */
public record NewCampaignPage(Optional<CampaignForm> form) {

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(
                new Link(t("indicators.nav"), IndicatorPages.ROOT),
                new Link(t("indicators.campaign.list"), CampaignAddresses.ROOT));
    }

    public String path() {
        return CampaignAddresses.NEW;
    }

    public String back() {
        return CampaignAddresses.ROOT;
    }

    /** Which places, by which all other choices follow. */
    public Field sort() {
        List<Control.Option> options = Arrays.stream(AskedSort.values())
                .map(sort -> new Control.Option(sort.slug(), sort.label()))
                .toList();
        return Field.of(
                CampaignForm.SORT,
                t("indicators.campaign.sort"),
                Control.select(options, form.map(known -> known.sort().slug()).orElse("")));
    }

    public String chosenSort() {
        return form.map(known -> known.sort().slug()).orElse("");
    }

    public String sortName() {
        return CampaignForm.SORT;
    }

    public boolean isChosen() {
        return form.isPresent();
    }

    public List<Field> fields() {
        return form.map(CampaignForm::fields).orElse(List.of());
    }

    public ErrorSummary errors() {
        return new ErrorSummary(fields(), true);
    }
}
