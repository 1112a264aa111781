package fr.preau.governance.bodies;

import fr.preau.governance.BodyPages;
import java.util.UUID;

/** Where the screens of meetings are. */
final class MeetingAddresses {

    static final String NEW = BodyAddresses.BODY + "/nouvelle-seance";
    static final String MEETING = BodyAddresses.ROOT + "/seances/{meeting:" + BodyAddresses.NUMBER + "}";
    static final String CHANGE = "/modifier";
    static final String CONVENING = "/convocation";
    static final String HOLDING = "/tenue";
    static final String CANCELLING = "/annulation";
    static final String AGENDA = "/ordre-du-jour";
    static final String ITEM = AGENDA + "/{item:" + BodyAddresses.NUMBER + "}";
    static final String ATTENDANCE = "/presence";
    static final String PAPERS = "/documents";
    static final String PAPER = PAPERS + "/{paper:" + BodyAddresses.NUMBER + "}";
    static final String REMOVAL = "/retrait";
    static final String MINUTES = MEETING + "/compte-rendu";
    static final String LINES = "/lignes";
    static final String LINE = LINES + "/{passage:" + BodyAddresses.NUMBER + "}";
    static final String SETTLING = "/choix";
    static final String DOCUMENT = "/document.{suffix:odt|pdf}";
    static final String PLACE = "/place";
    static final String SUBMISSION = "/soumission";
    static final String TAKING_BACK = "/reprise";
    static final String APPROVAL = "/approbation";
    static final String PUBLICATION = "/publication";
    static final String CORRECTIONS = "/corrections";

    private MeetingAddresses() {}

    static String newIn(UUID body) {
        return BodyAddresses.body(body) + "/nouvelle-seance";
    }

    static String meeting(UUID meeting) {
        return BodyPages.meeting(meeting);
    }

    static String change(UUID meeting) {
        return meeting(meeting) + CHANGE;
    }

    static String convening(UUID meeting) {
        return meeting(meeting) + CONVENING;
    }

    static String holding(UUID meeting) {
        return meeting(meeting) + HOLDING;
    }

    static String cancelling(UUID meeting) {
        return meeting(meeting) + CANCELLING;
    }

    static String agenda(UUID meeting) {
        return meeting(meeting) + AGENDA;
    }

    static String item(UUID meeting, UUID item) {
        return agenda(meeting) + "/" + item;
    }

    static String attendance(UUID meeting) {
        return meeting(meeting) + ATTENDANCE;
    }

    static String papers(UUID meeting) {
        return meeting(meeting) + PAPERS;
    }

    static String paper(UUID meeting, UUID paper) {
        return papers(meeting) + "/" + paper;
    }

    static String removal(UUID meeting, UUID paper) {
        return paper(meeting, paper) + REMOVAL;
    }

    static String minutes(UUID meeting) {
        return BodyPages.minutes(meeting);
    }

    static String lines(UUID meeting) {
        return minutes(meeting) + LINES;
    }

    static String line(UUID meeting, UUID line) {
        return lines(meeting) + "/" + line;
    }

    static String settling(UUID meeting, UUID line) {
        return line(meeting, line) + SETTLING;
    }

    static String lineRemoval(UUID meeting, UUID line) {
        return line(meeting, line) + REMOVAL;
    }

    static String document(UUID meeting, String suffix) {
        return minutes(meeting) + "/document." + suffix;
    }

    static String place(UUID meeting, UUID line) {
        return line(meeting, line) + PLACE;
    }

    static String submission(UUID meeting) {
        return minutes(meeting) + SUBMISSION;
    }

    static String takingBack(UUID meeting) {
        return minutes(meeting) + TAKING_BACK;
    }

    static String approval(UUID meeting) {
        return minutes(meeting) + APPROVAL;
    }

    static String publication(UUID meeting) {
        return minutes(meeting) + PUBLICATION;
    }

    static String corrections(UUID meeting) {
        return minutes(meeting) + CORRECTIONS;
    }
}
