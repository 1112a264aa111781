package fr.preau.ui.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The templates, compiled with the code. */
@Component
class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /**
     * @param name path under {@code src/main/jte}, without suffix
     */
    void render(String name, Map<String, Object> parameters, TemplateOutput output) {
        engine.render(name + ".jte", parameters, output);
    }
}
