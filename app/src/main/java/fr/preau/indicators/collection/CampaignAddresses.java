package fr.preau.indicators.collection;

import fr.preau.indicators.EntryReminders;
import fr.preau.ui.RoutePattern;
import fr.preau.values.PlaceId;
import java.util.UUID;

/** Where the screens of campaigns are. */
final class CampaignAddresses {

    static final String ROOT = "/campagnes";
    static final String NEW = ROOT + "/nouvelle";
    static final String CAMPAIGN = ROOT + "/{campaign:" + RoutePattern.IDENTIFIER + "}";
    static final String STATE = "/etat";
    static final String UNLOCKING = "/deverrouillage";
    static final String CHANGING = "/modification";
    static final String DELETION = "/suppression";
    static final String EXPORT = "/completude.{suffix:csv|ods|xlsx}";
    static final String ASKED = CAMPAIGN + "/lieux/{asked}";
    static final String ANSWER = "/reponse";
    static final String REVIEW = "/avis";
    static final String MESSAGES = "/messages";
    static final String EVIDENCE = "/pieces";
    static final String PIECE = EVIDENCE + "/{piece:" + RoutePattern.IDENTIFIER + "}";
    static final String REMOVAL = "/retrait";

    static final String SHEET = CAMPAIGN + "/tableur";
    static final String ANSWERS = "/reponses.{suffix:ods|xlsx}";

    /** What was just done. */
    static final String DONE = "fait";

    private CampaignAddresses() {}

    static String campaign(UUID campaign) {
        return ROOT + "/" + campaign;
    }

    static String state(UUID campaign) {
        return campaign(campaign) + STATE;
    }

    static String changing(UUID campaign) {
        return campaign(campaign) + CHANGING;
    }

    static String deletion(UUID campaign) {
        return campaign(campaign) + DELETION;
    }

    /** @param suffix of the file: {@code csv} */
    static String export(UUID campaign, String suffix) {
        return campaign(campaign) + "/completude." + suffix;
    }

    /** Where forms are taken away as files, and come back. */
    static String sheet(UUID campaign) {
        return campaign(campaign) + "/tableur";
    }

    /** @param suffix of the file: {@code ods} */
    static String answers(UUID campaign, String suffix) {
        return campaign(campaign) + "/reponses." + suffix;
    }

    static String answers(UUID campaign, PlaceId place, String suffix) {
        return asked(campaign, place) + "/reponses." + suffix;
    }

    static String asked(UUID campaign, PlaceId place) {
        return EntryReminders.address(campaign, place);
    }

    static String answer(UUID campaign, PlaceId place) {
        return asked(campaign, place) + ANSWER;
    }

    static String review(UUID campaign, PlaceId place) {
        return asked(campaign, place) + REVIEW;
    }

    static String messages(UUID campaign, PlaceId place) {
        return asked(campaign, place) + MESSAGES;
    }

    static String evidence(UUID campaign, PlaceId place) {
        return asked(campaign, place) + EVIDENCE;
    }

    static String piece(UUID campaign, PlaceId place, UUID piece) {
        return evidence(campaign, place) + "/" + piece;
    }

    static String removal(UUID campaign, PlaceId place, UUID piece) {
        return piece(campaign, place, piece) + REMOVAL;
    }
}
