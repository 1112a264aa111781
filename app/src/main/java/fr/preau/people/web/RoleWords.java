package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.PlaceTree;
import fr.preau.people.Right;
import fr.preau.values.AccessRight;
import fr.preau.values.PlaceId;
import fr.preau.values.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Roles, places and permissions as people read them. */
final class RoleWords {

    private RoleWords() {}

    static String role(Role role) {
        return t("people.role." + role.slug());
    }

    /** What a role allows today; «lire» alone for those that other modules will give something to do. */
    static List<String> permissions(Role role) {
        List<String> allowed = Arrays.stream(Right.values())
                .filter(right -> right.isHeldBy(role))
                .map(RoleWords::permission)
                .toList();
        return allowed.isEmpty() ? List.of(t("people.permission.none")) : allowed;
    }

    /** What a right allows: a role on one record allows to read it, and what can be given on a record. */
    static List<String> permissions(AccessRight right) {
        if (right.isInPlace()) {
            return permissions(right.role());
        }
        return Stream.concat(
                        Stream.of(t("people.permission.record")),
                        Arrays.stream(Right.values())
                                .filter(each -> each.isHeldOnRecords() && each.isHeldBy(right.role()))
                                .map(RoleWords::permission))
                .toList();
    }

    private static String permission(Right right) {
        return t("people.permission." + right.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The name of each place: the country has one even before any place is loaded, and an unknown place has its code. */
    static Map<PlaceId, String> places(PlaceTree tree, Collection<PlaceId> places) {
        Map<PlaceId, String> names = new HashMap<>(tree.names(places));
        for (PlaceId place : places) {
            names.computeIfAbsent(
                    place, unknown -> unknown.equals(PlaceId.FRANCE) ? t("people.everywhere") : unknown.toString());
        }
        return names;
    }
}
