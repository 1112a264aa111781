package fr.preau.indicators.dashboards;

import static fr.preau.ui.Texts.t;

import fr.preau.exports.Attachment;
import fr.preau.files.SentFile;
import fr.preau.people.Access;
import fr.preau.people.Limited;
import fr.preau.people.Pace;
import fr.preau.people.Right;
import fr.preau.ui.PlainWords;
import fr.preau.ui.Screen;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Dashboards taken away as files, and made of files. */
@Controller
@Access(Right.COMPOSE_DASHBOARDS)
class DashboardFileController {

    private static final String TEMPLATE = "indicators/dashboard-file";

    private static final int LONGEST_NAME = 60;

    private final Dashboards dashboards;
    private final ShippedDashboards shipped;
    private final DashboardFiles files;
    private final DashboardGate gate;

    DashboardFileController(
            Dashboards dashboards, ShippedDashboards shipped, DashboardFiles files, DashboardGate gate) {
        this.dashboards = dashboards;
        this.shipped = shipped;
        this.files = files;
        this.gate = gate;
    }

    @GetMapping(DashboardAddresses.FILE)
    Screen add() {
        return Screen.of(TEMPLATE, new DashboardFilePage("", List.of()));
    }

    @PostMapping(DashboardAddresses.FILE)
    @Limited(Pace.IMPORTS)
    Screen add(@RequestParam(name = DashboardFilePage.FILE, required = false) @Nullable MultipartFile sent) {
        Optional<SentFile> file = SentFile.read(sent, DashboardFiles.LARGEST);
        if (file.isEmpty()) {
            return refused(t("indicators.dashboard.file.error"), List.of());
        }
        DashboardFiles.Held held = files.read(file.get().content());
        return held.dashboard()
                .<Screen>map(dashboard ->
                        DashboardDone.READ.at(DashboardAddresses.dashboard(dashboards.add(dashboard, gate.owner()))))
                .orElseGet(() -> refused("", held.faults()));
    }

    private static Screen refused(String error, List<FileFault> faults) {
        return Screen.of(TEMPLATE, new DashboardFilePage(error, faults)).status(422);
    }

    @GetMapping(DashboardAddresses.DASHBOARD + DashboardAddresses.AS_FILE)
    ResponseEntity<byte[]> file(@PathVariable UUID dashboard) {
        return answer(dashboards
                .find(dashboard)
                .filter(gate::mayRead)
                .map(KeptDashboard::content)
                .orElseThrow(UnknownDashboard::new));
    }

    @GetMapping(DashboardAddresses.MODEL + DashboardAddresses.AS_FILE)
    @Access(Right.PUBLIC)
    ResponseEntity<byte[]> modelFile(@PathVariable String model) {
        return answer(shipped.find(model).orElseThrow(UnknownDashboard::new));
    }

    private static ResponseEntity<byte[]> answer(Dashboard dashboard) {
        return Attachment.named(
                        name(dashboard.title()), new MediaType(MediaType.APPLICATION_YAML, StandardCharsets.UTF_8))
                .body(DashboardText.of(dashboard).getBytes(StandardCharsets.UTF_8));
    }

    /** «tableau-portrait-du-territoire.yaml». */
    private static String name(String title) {
        String plain = PlainWords.of(title).replace(' ', '-');
        return "tableau-" + plain.substring(0, Math.min(plain.length(), LONGEST_NAME)) + ".yaml";
    }
}
