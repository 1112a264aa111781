package fr.preau.people;

import fr.preau.values.Role;
import java.util.EnumSet;
import java.util.Set;

/** What a door of the house asks of whoever stands before it, and the roles that have it. The operator has every one. */
public enum Right {
    /** Anybody may enter. */
    PUBLIC,
    /** Whoever has signed in, whatever their role. */
    SIGNED_IN,
    /** Check and load files, which may be about any place. */
    IMPORT_DATA(Role.ADMINISTRATOR),
    /** Read which figures break a publication check. */
    READ_CHECKS(Role.ADMINISTRATOR, Role.PILOT),
    /** Type values. */
    ENTER_OBSERVATIONS(Role.ADMINISTRATOR, Role.PILOT),
    /** Ask values of places: make campaigns of entry, open and close them, review what is answered. */
    KEEP_CAMPAIGNS(Role.ADMINISTRATOR, Role.PILOT),
    /** Answer a campaign of entry for a place; each campaign says which of these roles it asks. */
    ANSWER_CAMPAIGNS(
            Role.ADMINISTRATOR, Role.PILOT, Role.ECOLE_HEAD, Role.SCHOOL_HEAD, Role.RELAY, Role.LOCAL_AUTHORITY),
    /** Compose dashboards of one's own, and read those that are shared in one's places. */
    COMPOSE_DASHBOARDS(Role.values()),
    /** Let others read a dashboard of a place: those who hold a right there, or everybody. */
    PUBLISH_DASHBOARDS(Role.ADMINISTRATOR, Role.PILOT),
    /** Freeze a priority list or a selection. */
    DECIDE_PRIORITIES(Role.ADMINISTRATOR, Role.PILOT),
    /** Change and publish the roadmaps of a territory. */
    KEEP_ROADMAPS(Role.ADMINISTRATOR, Role.PILOT),
    /** Change and publish the conventions of the programme of a territory. */
    KEEP_PROGRAMMES(Role.ADMINISTRATOR, Role.PILOT),
    /** Add and close the posts of relays, and appoint to them. */
    KEEP_RELAYS(Role.ADMINISTRATOR, Role.PILOT),
    /** Add and close bodies, have people sit there, hold their meetings, follow what they decide. */
    KEEP_BODIES(Role.ADMINISTRATOR, Role.PILOT),
    /** Read who may do what, where. */
    READ_PEOPLE(Role.ADMINISTRATOR, Role.DATA_PROTECTION_OFFICER, Role.PILOT),
    /** Invite, give rights and end them, for roles below one's own. */
    MANAGE_PEOPLE(Role.ADMINISTRATOR, Role.PILOT),
    /** Read the audit trail. */
    READ_AUDIT(Role.ADMINISTRATOR, Role.DATA_PROTECTION_OFFICER),
    /** Answer what people ask about what is held of them, and erase accounts. */
    ANSWER_REQUESTS(Role.ADMINISTRATOR, Role.DATA_PROTECTION_OFFICER),
    /** Look at the house through the eyes of another, changing nothing. */
    SEE_AS(Role.ADMINISTRATOR),
    /** Only whoever started the program, recognised by the one-time link printed at start. */
    OPERATOR;

    /** Those that a right on one record gives for it; all others are held in places alone. */
    private static final Set<Right> ON_RECORDS = EnumSet.of(KEEP_ROADMAPS);

    private final Set<Role> roles;

    Right(Role... roles) {
        this.roles = Set.of(roles);
    }

    /** Those that have it. */
    Set<Role> roles() {
        return roles;
    }

    /** Does a right on one record give it, for this record? */
    public boolean isHeldOnRecords() {
        return ON_RECORDS.contains(this);
    }

    /** Does somebody with this role have it, somewhere? */
    public boolean isHeldBy(Role role) {
        return roles.contains(role);
    }
}
