package fr.preau.ui.web;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.BadSetting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;

/** The operator's own sign and colour. */
@Controller
class IdentityController {

    static final String LOGO = "/identite/logo";

    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();
    private static final Map<String, MediaType> LOGO_TYPES = Map.of(
            "svg", MediaType.valueOf("image/svg+xml"),
            "png", MediaType.IMAGE_PNG,
            "webp", MediaType.valueOf("image/webp"));

    private final House house;
    private final @Nullable Path logo;

    IdentityController(House house, UiSettings settings) {
        this.house = house;
        this.logo = settings.identity().logo();
        if (logo != null) {
            checkReadable(logo);
        }
    }

    private static void checkReadable(Path logo) {
        if (!Files.isReadable(logo) || !LOGO_TYPES.containsKey(suffix(logo))) {
            throw new BadSetting(t("ui.setting.logo", logo.toAbsolutePath()), t("ui.setting.logoAdvice"));
        }
    }

    @GetMapping("/identite.css")
    ResponseEntity<String> stylesheet() {
        return ResponseEntity.ok()
                .cacheControl(AN_HOUR)
                .contentType(new MediaType("text", "css"))
                .body(house.identity().stylesheet());
    }

    @GetMapping(LOGO)
    ResponseEntity<FileSystemResource> logo() {
        if (logo == null) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .cacheControl(AN_HOUR)
                .contentType(LOGO_TYPES.getOrDefault(suffix(logo), MediaType.APPLICATION_OCTET_STREAM))
                .body(new FileSystemResource(logo));
    }

    private static String suffix(Path file) {
        String suffix = StringUtils.getFilenameExtension(file.toString());
        return suffix == null ? "" : suffix.toLowerCase(Locale.ROOT);
    }
}
