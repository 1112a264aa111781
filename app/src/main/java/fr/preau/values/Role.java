package fr.preau.values;

import static fr.preau.values.PlaceKind.ACADEMIC_REGION;
import static fr.preau.values.PlaceKind.ACADEMY;
import static fr.preau.values.PlaceKind.CATCHMENT_NETWORK;
import static fr.preau.values.PlaceKind.COMMUNE;
import static fr.preau.values.PlaceKind.COUNTRY;
import static fr.preau.values.PlaceKind.DEPARTMENT;
import static fr.preau.values.PlaceKind.EPCI;
import static fr.preau.values.PlaceKind.REGION;
import static fr.preau.values.PlaceKind.SCHOOL;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What somebody is in a place: head of this school, pilot of that académie. The words on screen belong to the screens. */
public enum Role {
    /** Answers for the installation: accounts, rights, settings. */
    ADMINISTRATOR("administration", EnumSet.of(COUNTRY)),
    /** Watches over personal data (RGPD, articles 37 to 39). */
    DATA_PROTECTION_OFFICER("protection-des-donnees", EnumSet.of(COUNTRY)),
    /** Runs the digital programme of an académie, a département or a local authority. */
    PILOT("pilotage", EnumSet.complementOf(EnumSet.of(SCHOOL, CATCHMENT_NETWORK))),
    /** «Directrice, directeur d'école», in primary education. */
    ECOLE_HEAD("direction-ecole", EnumSet.of(SCHOOL)),
    /** «Chef d'établissement», in secondary education. */
    SCHOOL_HEAD("chef-etablissement", EnumSet.of(SCHOOL)),
    /** ERUN, RUPN, IAN or mediator. */
    RELAY("relais", EnumSet.allOf(PlaceKind.class)),
    TEACHER("enseignement", EnumSet.of(SCHOOL)),
    /** Answers calls for a school or an association. */
    APPLICANT("candidature", EnumSet.allOf(PlaceKind.class)),
    PANEL_MEMBER("jury", EnumSet.allOf(PlaceKind.class)),
    EXPERT("expertise", EnumSet.allOf(PlaceKind.class)),
    LOCAL_AUTHORITY("collectivite", EnumSet.of(REGION, DEPARTMENT, EPCI, COMMUNE)),
    TRAINER("formation", EnumSet.allOf(PlaceKind.class)),
    /** Follows pupils who leave school early. */
    DROPOUT_OFFICER("decrochage", EnumSet.allOf(PlaceKind.class)),
    HOMEROOM_TEACHER("professeur-principal", EnumSet.of(SCHOOL)),
    /** Nurse, psychologist, social worker. */
    CARER("accompagnement", EnumSet.of(ACADEMIC_REGION, ACADEMY, DEPARTMENT, CATCHMENT_NETWORK, SCHOOL)),
    /** Reads, and changes nothing. */
    OBSERVER("observation", EnumSet.allOf(PlaceKind.class));

    private static final Set<Role> ABOVE_PILOTS = EnumSet.of(ADMINISTRATOR, DATA_PROTECTION_OFFICER, PILOT);

    private static final Set<Role> ABOUT_PUPILS = EnumSet.of(DROPOUT_OFFICER, HOMEROOM_TEACHER, CARER);

    private final String slug;
    private final Set<PlaceKind> kinds;

    Role(String slug, Set<PlaceKind> kinds) {
        this.slug = slug;
        this.kinds = kinds;
    }

    /** The word for this role in files, in addresses and in the database. */
    public String slug() {
        return slug;
    }

    /** Can somebody be this in a place of such a kind? Nobody is head of a commune, nor pilot of a school. */
    public boolean fits(PlaceKind kind) {
        return kinds.contains(kind);
    }

    /** Does this role exist to follow single pupils? */
    public boolean followsPupils() {
        return ABOUT_PUPILS.contains(this);
    }

    /** May who has this role give the other one, in the places that theirs reaches? */
    public boolean mayGive(Role other) {
        return switch (this) {
            case ADMINISTRATOR -> true;
            case PILOT -> !ABOVE_PILOTS.contains(other);
            default -> false;
        };
    }

    public static Optional<Role> findBySlug(String slug) {
        return Arrays.stream(values()).filter(role -> role.slug.equals(slug)).findFirst();
    }
}
