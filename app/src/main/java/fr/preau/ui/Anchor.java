package fr.preau.ui;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import org.springframework.web.util.HtmlUtils;

/** A plain link, as content. */
record Anchor(String label, String address) implements Content {

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(
                "<a href=\"" + HtmlUtils.htmlEscape(address) + "\">" + HtmlUtils.htmlEscape(label) + "</a>");
    }
}
