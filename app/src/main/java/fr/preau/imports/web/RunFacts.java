package fr.preau.imports.web;

import static fr.preau.ui.Texts.t;

import fr.preau.imports.ImportRun;
import fr.preau.imports.Source;
import fr.preau.ui.DefinitionList;
import fr.preau.ui.Formats;

/** The file of a run, what was said of it, and how many lines it had. What was not said is not shown. */
final class RunFacts {

    private RunFacts() {}

    static DefinitionList of(ImportRun run) {
        Source source = run.source();
        DefinitionList facts = DefinitionList.empty()
                .with(t("imports.lines.read"), Formats.number(run.tally().lines()))
                .with(t("imports.lines.accepted"), Formats.number(run.tally().acceptedLines()))
                .with(t("imports.lines.rejected"), Formats.number(run.tally().rejectedLines()))
                .with(
                        t("imports.file"),
                        t(
                                "imports.file.facts",
                                run.file().name(),
                                Formats.fileSize(run.file().size())))
                .with(t("imports.scope"), run.scope().replace(",", ", "));
        facts = said(facts, "imports.upload.source", source.name());
        facts = said(facts, "imports.upload.producer", source.producer());
        facts = said(facts, "imports.upload.licence", source.licence());
        facts = said(facts, "imports.upload.vintage", source.vintage() == null ? "" : Formats.date(source.vintage()));
        facts = said(
                facts, "imports.unread-columns", String.join(", ", run.tally().unreadColumns()));
        return facts.with(t("imports.digest"), run.file().sha256());
    }

    private static DefinitionList said(DefinitionList facts, String key, String value) {
        return value.isEmpty() ? facts : facts.with(t(key), value);
    }
}
