package fr.preau.ui;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import org.springframework.web.util.HtmlUtils;

/** A plain link, as content. */
record Anchor(String label, String address) implements Content {

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent("<a href=\"" + escaped(address) + "\">" + escaped(label) + "</a>");
    }

    /** Pages are in UTF-8: only what means something in HTML is written otherwise. */
    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
