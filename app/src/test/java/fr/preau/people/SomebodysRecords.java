package fr.preau.people;

import fr.preau.people.RouteTable.Route;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.Email;
import fr.preau.people.accounts.PersonName;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import fr.preau.people.privacy.PrivacyRequests;
import fr.preau.people.privacy.RequestKind;
import fr.preau.people.tokens.AccessTokens;
import fr.preau.people.tokens.TokenScope;
import fr.preau.values.Role;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One record of each sort that an address can name, in the Cher: those of a pilot, and those of an observer. A route whose variable is
 * not known here fails the tests that walk to every record: whoever adds one says here whose it is.
 */
@TestComponent
class SomebodysRecords {

    /** In no record, where it does not matter which one is meant. */
    private static final String ANY = "00000000-0000-7000-8000-000000000000";

    private static final UUID OBJECTIVE = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID REVIEW = UUID.fromString("00000000-0000-7000-8000-000000000005");
    private static final UUID POST = UUID.fromString("00000000-0000-7000-8000-000000000002");
    private static final UUID RELAY = UUID.fromString("00000000-0000-7000-8000-000000000003");
    private static final UUID TERM = UUID.fromString("00000000-0000-7000-8000-000000000004");
    private static final UUID BODY = UUID.fromString("00000000-0000-7000-8000-000000000005");
    private static final UUID MEMBER = UUID.fromString("00000000-0000-7000-8000-000000000006");
    private static final UUID MEETING = UUID.fromString("00000000-0000-7000-8000-000000000007");
    private static final UUID ITEM = UUID.fromString("00000000-0000-7000-8000-000000000008");
    private static final UUID DECISION = UUID.fromString("00000000-0000-7000-8000-00000000000a");
    private static final UUID PASSAGE = UUID.fromString("00000000-0000-7000-8000-00000000000b");
    private static final UUID FILE = UUID.fromString("00000000-0000-7000-8000-00000000000c");
    private static final UUID PAPER = UUID.fromString("00000000-0000-7000-8000-000000000009");

    private static final UUID CAMPAIGN = UUID.fromString("00000000-0000-7000-8000-000000000005");
    private static final UUID PIECE = UUID.fromString("00000000-0000-7000-8000-000000000006");
    private static final String ASKED = "commune-18033";
    private static final UUID DASHBOARD = UUID.fromString("00000000-0000-7000-8000-00000000000b");
    private static final String LINK = "essai-essai-essai-essai";

    private final Accounts accounts;
    private final AccountLinks links;
    private final AccessTokens tokens;
    private final PrivacyRequests requests;
    private final JdbcClient sql;

    private UUID pilot = new UUID(0, 0);
    private UUID observer = pilot;
    private UUID closed = pilot;

    SomebodysRecords(
            Accounts accounts, AccountLinks links, AccessTokens tokens, PrivacyRequests requests, JdbcClient sql) {
        this.accounts = accounts;
        this.links = links;
        this.tokens = tokens;
        this.requests = requests;
        this.sql = sql;
    }

    /** @param words what stands in all of them where somebody types */
    void make(String words) {
        pilot = TestPeople.open(accounts, links, "pilote-cher", TestRights.of(Role.PILOT, "departement-18"));
        observer = accounts.invite(
                        new PersonName(words),
                        new Email("observe-cher@exemple.fr"),
                        TestRights.observer(),
                        pilot,
                        words)
                .id();
        accounts.choosePassword(
                links.issue(observer, AccountLinks.Purpose.WELCOME),
                new PersonName(words),
                "la girafe mange des craies");
        closed = TestPeople.open(accounts, links, "clos-cher", TestRights.observer());
        accounts.close(closed);
        requests.ask(observer, RequestKind.CORRECTION, words);
        for (UUID person : new UUID[] {pilot, observer}) {
            tokens.issue(person, words, Set.of(TokenScope.READ), Duration.ofDays(30));
            keep(person, words);
        }
        roadmap(words);
        programme(words);
        action(words);
        relay(words);
        campaign(words);
        dashboard(words);
    }

    /** A dashboard of the Cher that its pilot composed, with one tile; the observer shares one at a public address. */
    private void dashboard(String words) {
        sql.sql("""
                        insert into indicators.dashboard (id, title, lead, place_id, owner, changed_at)
                        values (:dashboard, :words, :words, 'departement-18', :pilot, now())""")
                .param("dashboard", DASHBOARD)
                .param("words", words)
                .param("pilot", pilot)
                .update();
        sql.sql("""
                        insert into indicators.dashboard_tile (dashboard, position, shape, title, indicators, places, words)
                        values (:dashboard, 0, 'texte', :words, '{}', '{}', :words)""").param("dashboard", DASHBOARD).param("words", words).update();
        sql.sql("""
                        insert into indicators.dashboard (title, place_id, owner, link, changed_at)
                        values (:words, 'departement-18', :observer, :link, now())""")
                .param("words", words)
                .param("observer", observer)
                .param("link", LINK)
                .update();
    }

    /** A campaign of entry in the Cher, and what is answered, proved and written of one of its places. */
    private void campaign(String words) {
        sql.sql("""
                        insert into indicators.entry_campaign (id, title, place_id, sort, period, due, roles, instructions, change_limit,
                            state, state_since)
                        values (:campaign, :words, 'departement-18', 'commune', '2026', '2026-12-31', '{collectivite}', :words, 30,
                            'ouverte', now())""").param("campaign", CAMPAIGN).param("words", words).update();
        sql.sql(
                        "insert into indicators.asked_indicator (campaign, position, indicator) values (:campaign, 0, 'habitants')")
                .param("campaign", CAMPAIGN)
                .update();
        sql.sql("""
                        insert into indicators.asked_place (campaign, place_id, position, name, location, state, sent_at)
                        values (:campaign, :place, 0, :words, :words, 'envoyee', now())""")
                .param("campaign", CAMPAIGN)
                .param("place", ASKED)
                .param("words", words)
                .update();
        sql.sql("""
                        insert into indicators.draft_answer (campaign, place_id, indicator, state, value, numerator, denominator, remark,
                            version, typed_at)
                        values (:campaign, :place, 'habitants', 'connue', :words, '', '', :words, 1, now())""")
                .param("campaign", CAMPAIGN)
                .param("place", ASKED)
                .param("words", words)
                .update();
        file(PIECE, words);
        sql.sql("""
                        insert into indicators.answer_evidence (file, campaign, place_id, indicator)
                        values (:piece, :campaign, :place, 'habitants')""")
                .param("piece", PIECE)
                .param("campaign", CAMPAIGN)
                .param("place", ASKED)
                .update();
        sql.sql("""
                        insert into indicators.answer_message (campaign, place_id, words, by_reviewer, written_at)
                        values (:campaign, :place, :words, true, now())""")
                .param("campaign", CAMPAIGN)
                .param("place", ASKED)
                .param("words", words)
                .update();
        body(words);
        decision(words);
        minutes(words);
    }

    /** A roadmap that is not published: who keeps those of the Cher reads it. */
    private void roadmap(String words) {
        sql.sql("""
                        insert into roadmap.roadmap (code, title, place_id, first_day, last_day, statement, method, actions, pilot,
                            partners, expertise, origin)
                        values ('essai', :words, 'departement-18', '2026-01-01', '2027-12-31', :words, :words, array[:words], :words,
                            array[:words], :words, :words)""").param("words", words).update();
        for (String level : new String[] {"ambition", "target", "field"}) {
            String number = switch (level) {
                case "ambition" -> "1";
                case "target" -> "1.1";
                default -> "1.1.CO1";
            };
            sql.sql("""
                            insert into roadmap.branch (roadmap, number, level, parent, position, title, statement, method, actions,
                                pilot, partners, expertise, state)
                            values ('essai', :number, :level, regexp_replace(:number, '(^|[.])[^.]*$', ''), 1, :words, :words, :words,
                                array[:words], :words, array[:words], :words, 'en-cours')""")
                    .param("number", number)
                    .param("level", level)
                    .param("words", words)
                    .update();
        }
        sql.sql("""
                        insert into roadmap.followed_indicator (roadmap, number, indicator, position, words, note)
                        values ('essai', '1.1.CO1', 'eleves-college', 2, :words, :words)""").param("words", words).update();
        sql.sql("""
                        insert into roadmap.objective (id, roadmap, number, indicator, place_id, due, condition, value, words, note,
                            position)
                        values (:id, 'essai', '1.1.CO1', 'eleves-college', 'departement-18', '2026-2027', 'au-moins', 1, :words,
                            :words, 3)""").param("id", OBJECTIVE).param("words", words).update();
        sql.sql("""
                        insert into roadmap.review (id, roadmap, title, day, summary)
                        values (:review, 'essai', :words, '2026-09-01', :words)""").param("review", REVIEW).param("words", words).update();
        sql.sql("""
                        insert into roadmap.review_field (review, number, position, title, state, comment)
                        values (:review, '1.1.CO1', 0, :words, 'en-cours', :words)""").param("review", REVIEW).param("words", words).update();
        file(FILE, words);
        sql.sql("insert into roadmap.review_file (file, review) values (:file, :review)")
                .param("file", FILE)
                .param("review", REVIEW)
                .update();
    }

    /** Joined to some record. */
    private void file(UUID id, String words) {
        sql.sql("""
                        insert into files.file (id, name, type, size, sha256, content, added_at)
                        values (:id, :words, 'csv', 1, sha256('a'), 'a', now())""").param("id", id).param("words", words).update();
    }

    /** A convention that is not published: who keeps the programmes of the Cher reads it. */
    private void programme(String words) {
        sql.sql("""
                        insert into roadmap.convention (code, title, place_id, first_day, last_day, state, notice, origin)
                        values ('essai', :words, 'departement-18', '2026-01-01', '2027-12-31', 'projet', :words, :words)""").param("words", words).update();
        sql.sql("""
                        insert into roadmap.partner (convention, code, position, title, role)
                        values ('essai', 'academie', 1, :words, :words)""").param("words", words).update();
        sql.sql("""
                        insert into roadmap.commitment (convention, partner, position, kind, words, source)
                        values ('essai', 'academie', 1, 'argent', :words, :words)""").param("words", words).update();
        sql.sql("insert into roadmap.budget_line values ('essai', 'formation', 2026, 'fonctionnement')")
                .update();
        sql.sql("""
                        insert into roadmap.budget_amount (convention, axis, year, nature, stage, cents, source, read_on)
                        values ('essai', 'formation', 2026, 'fonctionnement', 'prevu', 1, :words, '2026-01-01')""").param("words", words).update();
    }

    /** Of the programme. */
    private void action(String words) {
        sql.sql("""
                        insert into roadmap.action (convention, code, position, title, words, axis, places, audiences, state, after, pilot)
                        values ('essai', 'webradio', 1, :words, :words, 'formation', '{}', '{eleves}', 'en-cours', '{}', :words)""").param("words", words).update();
        sql.sql("""
                        insert into roadmap.action_need (convention, action, decision, position, title)
                        values ('essai', 'webradio', :decision, 1, :words)""").param("decision", OBJECTIVE).param("words", words).update();
        sql.sql("""
                        insert into roadmap.action_result (convention, action, position, indicator)
                        values ('essai', 'webradio', 1, 'eleves-college')""").update();
        sql.sql("""
                        insert into roadmap.action_decision (convention, action, decision)
                        values ('essai', 'webradio', :decision)""").param("decision", DECISION).update();
    }

    /** A post in the Cher, held by somebody without an account. */
    private void relay(String words) {
        sql.sql("""
                        insert into governance.post (id, kind, place_id, speciality, valid_from)
                        values (:post, 'erun', 'departement-18', :words, '2026-09-01')""").param("post", POST).param("words", words).update();
        sql.sql("insert into governance.relay (id, name) values (:relay, :words)")
                .param("relay", RELAY)
                .param("words", words)
                .update();
        sql.sql("""
                        insert into governance.appointment (id, post_id, relay_id, valid_from, skills, way)
                        values (:term, :post, :relay, '2026-09-01', array[:words], :words)""")
                .param("term", TERM)
                .param("post", POST)
                .param("relay", RELAY)
                .param("words", words)
                .update();
    }

    /** A body of the Cher, with somebody without an account, and a private meeting with a paper. */
    private void body(String words) {
        sql.sql("""
                        insert into governance.body (id, kind, name, place_id, mandate, least_meetings, quorum, is_public, valid_from)
                        values (:body, 'autre', :words, 'departement-18', :words, 2, 50, true, '2020-09-01')""").param("body", BODY).param("words", words).update();
        sql.sql("""
                        insert into governance.membership (id, body_id, name, organisation, role, voting, valid_from)
                        values (:member, :body, :words, :words, 'membre', true, '2020-09-01')""")
                .param("member", MEMBER)
                .param("body", BODY)
                .param("words", words)
                .update();
        sql.sql("""
                        insert into governance.meeting (id, body_id, starts_at, lasts, venue, is_private, changed_at)
                        values (:meeting, :body, now(), 60, :words, true, now())""")
                .param("meeting", MEETING)
                .param("body", BODY)
                .param("words", words)
                .update();
        sql.sql("""
                        insert into governance.agenda_item (id, meeting_id, position, title, presenter)
                        values (:item, :meeting, 1, :words, :words)""")
                .param("item", ITEM)
                .param("meeting", MEETING)
                .param("words", words)
                .update();
        file(PAPER, words);
        sql.sql("insert into governance.paper (file, meeting_id) values (:paper, :meeting)")
                .param("paper", PAPER)
                .param("meeting", MEETING)
                .update();
    }

    private void decision(String words) {
        sql.sql("""
                        insert into governance.decision (id, body_id, meeting_id, year, number, words, owner_id, owner)
                        values (:decision, :body, :meeting, 2026, 1, :words, :member, :words)""")
                .param("decision", DECISION)
                .param("body", BODY)
                .param("meeting", MEETING)
                .param("member", MEMBER)
                .param("words", words)
                .update();
    }

    /** What was written of the meeting: a line, and another version of it. */
    private void minutes(String words) {
        sql.sql("insert into governance.minutes (meeting_id, revision) values (:meeting, 2)")
                .param("meeting", MEETING)
                .update();
        sql.sql("""
                        insert into governance.minutes_line (id, meeting_id, item_id, position, words, revision, written_at)
                        values (:line, :meeting, :item, 1, :words, 1, now())""")
                .param("line", PASSAGE)
                .param("meeting", MEETING)
                .param("item", ITEM)
                .param("words", words)
                .update();
        sql.sql("""
                        insert into governance.minutes_line (meeting_id, item_id, position, words, revision, beside, writer_id, written_at)
                        values (:meeting, :item, 1, :words, 2, :line, :writer, now())""")
                .param("line", PASSAGE)
                .param("meeting", MEETING)
                .param("item", ITEM)
                .param("words", words)
                .param("writer", pilot)
                .update();
    }

    private void keep(UUID person, String words) {
        sql.sql("""
                        insert into people.passkey (credential_id, person_id, label, public_key, attestation, signature_count,
                          transports, user_verified, backup_eligible, backed_up, created_at)
                        values (uuid_send(:person), :person, :words, '', '', 0, '{}', true, false, false, now())""").param("person", person).param("words", words).update();
        sql.sql("""
                        insert into people.identity (person_id, issuer, subject, joined_at, signed_in_at)
                        values (:person, 'https://fournisseur.exemple.fr', :person::text, now(), now())""").param("person", person).update();
        sql.sql("insert into desk.favourite (person_id, address, title, rank) values (:person, '/carte', :words, 1)")
                .param("person", person)
                .param("words", words)
                .update();
        sql.sql("""
                        insert into desk.notification (person_id, kind, event_key, title, address, happened_at, shown)
                        values (:person, 'rights', 'essai', :words, '/mon-compte', now(), true)""").param("person", person).param("words", words).update();
    }

    /** Whose favourites, keys, tokens and notifications these are; they may read and manage people in the Cher. */
    UUID pilot() {
        return pilot;
    }

    /** The person that the pilot invited. */
    UUID observer() {
        return observer;
    }

    /** What names a record in the address of a route. */
    String named(Route route, String variable) {
        return switch (variable) {
            case "person" -> (route.address().endsWith("/reouverture") ? closed : observer).toString();
            case "right" -> one("select id::text from people.access_right where person_id = ? limit 1", observer);
            case "request" -> one("select id::text from people.privacy_request where person_id = ?", observer);
            case "key" -> one("select id::text from people.passkey where person_id = ?", pilot);
            case "token" -> one("select id::text from people.token where person_id = ?", pilot);
            case "file" -> FILE.toString();
            case "review" -> REVIEW.toString();
            case "place" -> "departement-18";
            case "id" -> id(route);
            case "identity" -> one("select id::text from people.identity where person_id = ?", pilot);
            case "kind" -> "observations";
            case "code" -> "essai";
            case "number" -> "1.1.CO1";
            case "line" -> "formation.2026.fonctionnement";
            case "partner" -> "academie";
            case "rank" -> "1";
            case "sheet" -> "webradio";
            case "action" -> "webradio";
            case "post" -> POST.toString();
            case "relay" -> RELAY.toString();
            case "term" -> TERM.toString();
            case "campaign" -> CAMPAIGN.toString();
            case "asked" -> ASKED;
            case "piece" -> PIECE.toString();
            case "body" -> BODY.toString();
            case "member" -> MEMBER.toString();
            case "meeting" -> MEETING.toString();
            case "item" -> ITEM.toString();
            case "paper" -> PAPER.toString();
            case "dashboard" -> DASHBOARD.toString();
            case "model" -> "portrait";
            case "grist" -> ANY;
            case "link" -> LINK;
            case "passage" -> PASSAGE.toString();
            case "decision" -> DECISION.toString();
            case "suffix" -> suffix(route);
            default -> throw new AssertionError("Say whose record {%s} of %s is".formatted(variable, route));
        };
    }

    /** One that the address knows: slides are no table, and a form to fill in is no CSV file. */
    private static String suffix(Route route) {
        if (route.address().contains("presentation")) {
            return "pdf";
        }
        return route.address().contains("/reponses.") ? "ods" : "csv";
    }

    private String id(Route route) {
        String root = route.address().substring(0, route.address().indexOf('/', 1));
        return switch (root) {
            case "/favoris" -> one("select id::text from desk.favourite where person_id = ?", pilot);
            case "/notifications" ->
                one("select id::text from desk.notification where person_id = ? and event_key = 'essai'", pilot);
            case "/feuilles-de-route" -> OBJECTIVE.toString();
            case "/imports" -> ANY; // whoever passes the door may read them all
            default -> throw new AssertionError("Say whose record {id} of %s is".formatted(route));
        };
    }

    private String one(String question, UUID person) {
        return sql.sql(question).param(person).query(String.class).single();
    }
}
