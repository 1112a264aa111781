package fr.preau.roadmap.programme;

/** The addresses of the programme. */
public final class ProgrammePages {

    public static final String ROOT = "/programmes";

    /** The library of action sheets. */
    public static final String SHEETS = "/fiches-action";

    /** The form of a convention that is not there yet; no convention has this code, for it holds a point. */
    public static final String NEW_CONVENTION = ROOT + "/nouvelle.convention";

    private ProgrammePages() {}

    public static String convention(ConventionCode code) {
        return ROOT + "/" + code;
    }

    /** The form of what a convention says of itself. */
    public static String conventionForm(ConventionCode code) {
        return convention(code) + "/modification";
    }

    /** Where a convention that was only begun is given up. */
    public static String conventionRemoval(ConventionCode code) {
        return convention(code) + "/suppression";
    }

    /** An action sheet of the library. */
    public static String sheet(String code) {
        return SHEETS + "/" + code;
    }

    /** Where an action sheet is copied into a convention. */
    public static String copy(ConventionCode code, String sheet) {
        return convention(code) + "/fiches/" + sheet;
    }

    /** Its actions along time. */
    public static String calendar(ConventionCode code) {
        return convention(code) + "/calendrier";
    }

    /** An action of it. */
    public static String action(ConventionCode code, String action) {
        return convention(code) + "/actions/" + action;
    }

    /** The form of an action that the convention lacks. */
    public static String newAction(ConventionCode code) {
        return convention(code) + "/nouvelle-action";
    }

    /** The form of an action. */
    public static String actionForm(ConventionCode code, String action) {
        return action(code, action) + "/modification";
    }

    /** Where it is said which decisions of bodies an action carries out. */
    public static String actionDecisions(ConventionCode code, String action) {
        return action(code, action) + "/decisions";
    }

    /** The form of a line that the budget lacks. */
    public static String newLine(ConventionCode code) {
        return convention(code) + "/nouvelle-ligne";
    }

    /** The form of a line of the budget. */
    public static String line(ConventionCode code, BudgetLine.Key key) {
        return convention(code) + "/budget/" + key.code();
    }

    /** The form of a partner that the convention lacks. */
    public static String newPartner(ConventionCode code) {
        return convention(code) + "/nouveau-partenaire";
    }

    /** The form of a partner. */
    public static String partner(ConventionCode code, String partner) {
        return convention(code) + "/partenaires/" + partner;
    }

    /** The form of what a partner commits besides. */
    public static String newCommitment(ConventionCode code, String partner) {
        return partner(code, partner) + "/nouvel-engagement";
    }

    /**
     * The form of what a partner commits.
     *
     * @param rank among what that partner commits, from 1
     */
    public static String commitment(ConventionCode code, String partner, int rank) {
        return partner(code, partner) + "/engagements/" + rank;
    }
}
