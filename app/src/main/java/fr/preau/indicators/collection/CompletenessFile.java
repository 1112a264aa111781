package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.exports.ExportColumn;
import fr.preau.exports.ExportFormat;
import fr.preau.exports.TableExport;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Who has answered a campaign, as a file. */
final class CompletenessFile {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private CompletenessFile() {}

    static ResponseEntity<StreamingResponseBody> answer(
            EntryCampaign campaign, List<Completeness.Line> lines, LocalDate today, ExportFormat format) {
        return table(campaign)
                .answer(
                        format,
                        rows -> lines.forEach(line -> {
                            AskedPlace place = line.place();
                            rows.add(
                                    place.place().toString(),
                                    place.name(),
                                    place.location(),
                                    place.state().label(),
                                    campaign.indicators().size(),
                                    line.known(),
                                    line.missing(),
                                    line.notApplicable(),
                                    place.sentAt()
                                            .map(at -> at.atZone(PARIS).toLocalDate())
                                            .orElse(null),
                                    place.late(campaign.due(), today));
                        }));
    }

    private static TableExport table(EntryCampaign campaign) {
        return TableExport.of(
                "completude-" + campaign.period().code().replaceAll("[^a-z0-9]+", "-"),
                campaign.title(),
                ExportColumn.text("lieu", t("indicators.campaign.place")),
                ExportColumn.text("nom", t("indicators.campaign.export.name")),
                ExportColumn.text("situation", t("indicators.campaign.export.location")),
                ExportColumn.text("etat", t("indicators.campaign.state")),
                ExportColumn.number("demandes", t("indicators.campaign.export.asked")),
                ExportColumn.number("valeurs", t("indicators.campaign.export.known")),
                ExportColumn.number("manquantes", t("indicators.campaign.missing")),
                ExportColumn.number("sans_objet", t("indicators.campaign.not-applicable")),
                ExportColumn.date("envoye_le", t("indicators.campaign.sent-on")),
                ExportColumn.number("jours_de_retard", t("indicators.campaign.late")));
    }
}
