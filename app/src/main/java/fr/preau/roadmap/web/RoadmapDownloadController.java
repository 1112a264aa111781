package fr.preau.roadmap.web;

import fr.preau.exports.ExportFormat;
import fr.preau.exports.TableExport;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.roadmap.ReadableRoadmaps;
import fr.preau.roadmap.Roadmap;
import fr.preau.roadmap.loading.RoadmapFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A roadmap as the file that an import reads. */
@Controller
@Access(Right.PUBLIC)
class RoadmapDownloadController {

    private final ReadableRoadmaps readable;

    RoadmapDownloadController(ReadableRoadmaps readable) {
        this.readable = readable;
    }

    @GetMapping(RoadmapAddresses.FILE)
    ResponseEntity<StreamingResponseBody> download(@PathVariable String code, @PathVariable String suffix) {
        Roadmap roadmap = readable.get(code);
        return TableExport.ofCodes("feuille-de-route-" + roadmap.code(), RoadmapFile.columns())
                .answer(
                        ExportFormat.findBySuffix(suffix).orElseThrow(),
                        rows -> RoadmapFile.lines(roadmap).forEach(line -> rows.add(line.toArray())));
    }
}
