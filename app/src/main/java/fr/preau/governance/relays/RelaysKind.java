package fr.preau.governance.relays;

import fr.preau.imports.Column;
import fr.preau.imports.FileFormat;
import fr.preau.imports.ImportJob;
import fr.preau.imports.ImportKind;
import fr.preau.ui.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** The posts of relays and who holds them, as a territory lists them. Loading the same list again changes nothing. */
@Component
class RelaysKind implements ImportKind {

    static final String CODE = "relais";

    private final RelayFile file;

    RelaysKind(RelayFile file) {
        this.file = file;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String title() {
        return Texts.t("governance.import.relais");
    }

    @Override
    public String description() {
        return Texts.t("governance.import.relais.description");
    }

    @Override
    public FileFormat format() {
        return FileFormat.TABLE;
    }

    @Override
    public List<Column<?>> columns() {
        return RelayColumns.ALL;
    }

    @Override
    public void load(ImportJob job) {
        file.apply(file.plan(job.table(), job.problems()), job.changes());
    }
}
