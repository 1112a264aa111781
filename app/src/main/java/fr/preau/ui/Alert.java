package fr.preau.ui;

import static fr.preau.ui.Texts.t;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Locale;

/**
 * What the reader should know before going on.
 *
 * @param live announced by screen readers when it appears; only for the answer to what was just done
 */
public record Alert(Kind kind, String title, Content body, boolean live) implements Component {

    /** Each has its own sign and its own word: colour never speaks alone. */
    public enum Kind {
        INFO("ui.alert.info", Icon.INFO),
        SUCCESS("ui.alert.success", Icon.SUCCESS),
        WARNING("ui.alert.warning", Icon.WARNING),
        ERROR("ui.alert.error", Icon.ERROR);

        private final String labelKey;
        private final Icon icon;

        Kind(String labelKey, Icon icon) {
            this.labelKey = labelKey;
            this.icon = icon;
        }

        /** The word that says the kind to who does not see the colour. */
        public String label() {
            return t(labelKey);
        }

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        public Icon icon() {
            return icon;
        }
    }

    public static Alert info(String title) {
        return new Alert(Kind.INFO, title, NOTHING, false);
    }

    public static Alert success(String title) {
        return new Alert(Kind.SUCCESS, title, NOTHING, true);
    }

    public static Alert warning(String title) {
        return new Alert(Kind.WARNING, title, NOTHING, false);
    }

    public static Alert error(String title) {
        return new Alert(Kind.ERROR, title, NOTHING, true);
    }

    public Alert body(Content other) {
        return new Alert(kind, title, other, live);
    }

    private static final Content NOTHING = new Content() {
        @Override
        public void writeTo(TemplateOutput output) {}

        @Override
        public boolean isEmptyContent() {
            return true;
        }
    };
}
