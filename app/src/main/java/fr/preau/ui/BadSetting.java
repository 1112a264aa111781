package fr.preau.ui;

/** A setting of this module that cannot be obeyed; its message is for who runs the installation, and in French. */
public class BadSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String advice;

    /**
     * @param problem the setting, the value received and what is wrong with it
     * @param advice what to write instead
     */
    public BadSetting(String problem, String advice) {
        super(problem);
        this.advice = advice;
    }

    public String advice() {
        return advice;
    }
}
