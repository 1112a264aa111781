package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.imports.ImportFile;
import fr.preau.indicators.loading.ObservationCheck;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Judges the answers of a place: what is wrong with them, and what is asked about them. */
@Component
class AnswerCheck {

    private final ObservationCheck check;
    private final GroupValues groups;
    private final CampaignChoosing choosing;

    AnswerCheck(ObservationCheck check, GroupValues groups, CampaignChoosing choosing) {
        this.check = check;
        this.groups = groups;
        this.choosing = choosing;
    }

    /** What is wrong with what is said; what is not said yet is not wrong. */
    List<Fault> faults(EntryCampaign campaign, AskedPlace place, List<HardRules.Given> answers) {
        List<Fault> faults = new ArrayList<>();
        var file = new AnswerFile(campaign, place.place(), answers);
        if (!file.isEmpty()) {
            try (ImportFile written = file.file()) {
                check.problemsOf(written).forEach(problem -> faults.add(file.fault(problem)));
            }
        }
        faults.addAll(HardRules.faults(answers));
        return faults;
    }

    /** What is to be explained, by the key of the question; only what can be read is judged, for everybody and not for parts. */
    Map<String, List<String>> doubts(EntryCampaign campaign, AskedPlace place, TypedForm form) {
        Map<String, List<BigDecimal>> values = groups.of(campaign, place.place());
        String group = t("indicators.campaign.group", campaign.sort().label(), choosing.nameOf(campaign.within()));
        Map<String, List<String>> doubts = new LinkedHashMap<>();
        for (FormLine line : form.lines()) {
            Question question = line.question();
            if (question.breakdown().isTotal()) {
                List<BigDecimal> others =
                        values.getOrDefault(question.indicator().code().value(), List.of());
                form.answer(line)
                        .worth(question.indicator().unit())
                        .map(value -> SoftRules.doubts(
                                value,
                                line.last(),
                                campaign.changeLimit(),
                                new SoftRules.Group(group, others),
                                question.indicator().unit()))
                        .filter(found -> !found.isEmpty())
                        .ifPresent(found -> doubts.put(question.key(), found));
            }
        }
        return doubts;
    }
}
