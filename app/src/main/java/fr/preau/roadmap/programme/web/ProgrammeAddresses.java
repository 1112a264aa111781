package fr.preau.roadmap.programme.web;

import fr.preau.roadmap.programme.ProgrammePages;

/** The routes of the programme. */
final class ProgrammeAddresses {

    static final String ROOT = ProgrammePages.ROOT;
    static final String ONE = ROOT + "/{code}";
    static final String FILE = ONE + "/programme.{suffix:csv|ods|xlsx}";
    static final String NEW_CONVENTION = ProgrammePages.NEW_CONVENTION;
    static final String CONVENTION_FORM = ONE + "/modification";
    static final String CONVENTION_REMOVAL = ONE + "/suppression";
    static final String PUBLICATION = ONE + "/publication";
    static final String NEW_LINE = ONE + "/nouvelle-ligne";
    static final String LINE = ONE + "/budget/{line}";
    static final String DROP_LINE = LINE + "/retrait";
    static final String NEW_PARTNER = ONE + "/nouveau-partenaire";
    static final String PARTNER = ONE + "/partenaires/{partner}";
    static final String DROP_PARTNER = PARTNER + "/retrait";
    static final String NEW_COMMITMENT = PARTNER + "/nouvel-engagement";
    static final String COMMITMENT = PARTNER + "/engagements/{rank:\\d{1,4}}";
    static final String DROP_COMMITMENT = COMMITMENT + "/retrait";

    static final String NEW_ACTION = ONE + "/nouvelle-action";
    static final String ACTION = ONE + "/actions/{action}";
    static final String ACTION_FORM = ACTION + "/modification";
    static final String DROP_ACTION = ACTION + "/retrait";
    static final String SHEETS = ProgrammePages.SHEETS;
    static final String SHEET = SHEETS + "/{sheet}";
    static final String COPY = ONE + "/fiches/{sheet}";
    static final String CALENDAR = ONE + "/calendrier";
    static final String NEEDS = ACTION + "/besoins";
    static final String DROP_NEED = NEEDS + "/retrait";
    static final String RESULTS = ACTION + "/resultats";
    static final String DROP_RESULT = RESULTS + "/retrait";

    static final String DECISIONS = ACTION + "/decisions";
    static final String DROP_DECISION = DECISIONS + "/retrait";

    static final String DECISION = "decision";
    static final String RESULT = "resultat";
    static final String PUBLISHED = "publiee";
    static final String YES = "oui";

    /** Which stage of the budget is shown. */
    static final String STAGE = "etape";

    /** No convention can have this code: it holds a point. */
    static final String EXAMPLE = ROOT + "/charger.exemple";

    private ProgrammeAddresses() {}
}
