package fr.preau.ui;

/** Takes the Java away from a jte template and leaves its HTML, that of its content blocks included. */
final class TemplateText {

    private final String source;
    private final StringBuilder html = new StringBuilder();
    private int at;

    private TemplateText(String source) {
        this.source = source;
    }

    static String htmlOf(String template) {
        TemplateText reading = new TemplateText(template);
        reading.readHtml(false);
        return reading.html.toString();
    }

    private void readHtml(boolean inBlock) {
        while (at < source.length()) {
            if (inBlock && source.charAt(at) == '`') {
                at++;
                return;
            }
            if (sees("<%--")) {
                skipPast("--%>");
            } else if (sees("${") || sees("!{")) {
                at += 2;
                readJava('{', '}');
            } else if (sees("@import") || sees("@param")) {
                skipPast("\n");
            } else if (source.charAt(at) == '@' && isKeyword()) {
                readKeyword();
            } else {
                html.append(source.charAt(at++));
            }
        }
    }

    private boolean isKeyword() {
        return sees("@if") || sees("@else") || sees("@endif") || sees("@for") || sees("@endfor") || sees("@template.");
    }

    private void readKeyword() {
        at++;
        while (at < source.length() && isName(source.charAt(at))) {
            at++;
        }
        if (at < source.length() && source.charAt(at) == '(') {
            at++;
            readJava('(', ')');
        }
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
    }

    /** Skips an expression up to its closing sign; blocks of content in it are read as HTML. */
    private void readJava(char open, char close) {
        int depth = 1;
        while (depth > 0) {
            char c = source.charAt(at++);
            if (c == '"') {
                skipString();
            } else if (c == '@' && source.charAt(at) == '`') {
                at++;
                readHtml(true);
            } else if (c == open) {
                depth++;
            } else if (c == close) {
                depth--;
            }
        }
    }

    private void skipString() {
        while (source.charAt(at) != '"') {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    private void skipPast(String sign) {
        int found = source.indexOf(sign, at);
        at = found < 0 ? source.length() : found + sign.length();
    }

    private boolean sees(String sign) {
        return source.startsWith(sign, at);
    }
}
