package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.imports.ImportFile;
import fr.preau.imports.ImportMode;
import fr.preau.imports.ImportRequest;
import fr.preau.imports.ImportRun;
import fr.preau.imports.Imports;
import fr.preau.imports.RunState;
import fr.preau.imports.Scope;
import fr.preau.imports.Source;
import fr.preau.territory.Places;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes observations of the answers of a place, by the door of files: all of them or none. */
@Component
class Sending {

    private final Imports imports;
    private final Scope scope;
    private final Answers answers;
    private final Places places;

    Sending(Imports imports, Scope scope, Answers answers, Places places) {
        this.imports = imports;
        this.scope = scope;
        this.answers = answers;
        this.places = places;
    }

    /**
     * Sends; what is sent twice changes nothing the second time.
     *
     * @param role in what quality the answers are given, in words
     * @return whether it was done; otherwise another import was running, or something is wrong that the form does not know
     */
    boolean send(EntryCampaign campaign, AskedPlace place, List<HardRules.Given> given, String role) {
        var file = new AnswerFile(campaign, place.place(), given);
        if (!file.isEmpty() && !load(file, source(campaign, role))) {
            return false;
        }
        answers.sent(place);
        return true;
    }

    private boolean load(AnswerFile answers, Source source) {
        try (ImportFile file = answers.file()) {
            ImportRun run =
                    imports.run(new ImportRequest(AnswerFile.KIND, file, ImportMode.ALL_OR_NOTHING, source, scope));
            return run.state() == RunState.LOADED;
        }
    }

    /** The role and never the name: where figures come from is public. */
    private Source source(EntryCampaign campaign, String role) {
        return new Source(t("indicators.campaign.source", campaign.title(), role), role, "", null, places.today());
    }
}
