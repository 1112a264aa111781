package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.exports.ExportColumn;
import fr.preau.exports.ExportFormat;
import fr.preau.exports.TableExport;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.people.privacy.PrivacySettings;
import fr.preau.people.privacy.Processing;
import fr.preau.people.privacy.Processing.PersonalTable;
import fr.preau.people.privacy.Register;
import fr.preau.ui.Screen;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The register of processing activities: as a page for everybody, and as a file for who keeps registers. */
@Controller
@Access(Right.PUBLIC)
class RegisterController {

    private static final TableExport EXPORT = TableExport.of(
            "registre-des-traitements",
            t("people.register.title"),
            ExportColumn.text("traitement", t("people.register.activity")),
            ExportColumn.text("finalite", t("people.register.purpose")),
            ExportColumn.text("base_legale", t("people.register.basis")),
            ExportColumn.text("personnes", t("people.register.people")),
            ExportColumn.text("donnees", t("people.register.data")),
            ExportColumn.text("destinataires", t("people.register.recipients")),
            ExportColumn.text("conservation", t("people.register.retention")),
            ExportColumn.text("tables", t("people.register.tables")));

    private final Register register;
    private final PrivacySettings settings;

    RegisterController(Register register, PrivacySettings settings) {
        this.register = register;
        this.settings = settings;
    }

    @GetMapping(Addresses.REGISTER)
    Screen show() {
        return Screen.of("people/register", new RegisterPage(settings, register.list()));
    }

    @GetMapping(Addresses.REGISTER + ".{suffix:csv|ods|xlsx}")
    ResponseEntity<StreamingResponseBody> download(@PathVariable String suffix) {
        List<Processing> activities = register.list();
        return EXPORT.answer(
                ExportFormat.findBySuffix(suffix).orElseThrow(),
                rows -> activities.forEach(activity -> rows.add(
                        activity.title(),
                        activity.purpose(),
                        activity.basis(),
                        activity.people(),
                        activity.data(),
                        activity.recipients(),
                        activity.retention(),
                        activity.tables().stream().map(PersonalTable::name).collect(Collectors.joining(", ")))));
    }
}
