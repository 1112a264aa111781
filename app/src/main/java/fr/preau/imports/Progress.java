package fr.preau.imports;

/** Where an import stands, told to the screen and to the command line, outside the import's own transaction. */
public interface Progress {

    /** Told to nobody. */
    Progress UNHEARD = new Progress() {
        @Override
        public void phase(String phase) {}

        @Override
        public void at(double fraction) {}
    };

    /**
     * Begins a part of the work.
     *
     * @param phase what is being done, in French, as in «Rapprochement des communes»
     * @throws ImportCancelled when somebody asked to stop
     */
    void phase(String phase);

    /**
     * Tells how far the current part is. Cheap: call it as often as there is something to tell.
     *
     * @param fraction from 0 to 1
     * @throws ImportCancelled when somebody asked to stop
     */
    void at(double fraction);
}
