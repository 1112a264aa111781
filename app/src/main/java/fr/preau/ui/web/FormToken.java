package fr.preau.ui.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.HtmlUtils;

/** The proof that a form was drawn by us. The token is made only when a form is drawn: pages to read need no session. */
record FormToken(CsrfToken token) implements Content {

    private static final Content NOTHING = output -> {};

    static Content of(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new FormToken(token)
                : NOTHING;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent("<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                .formatted(HtmlUtils.htmlEscape(token.getParameterName()), HtmlUtils.htmlEscape(token.getToken())));
    }
}
