package fr.preau.ui;

/** What the variables of routes look like. */
public final class RoutePattern {

    /** An identifier (RFC 9562, 2024) as it is written in addresses: lower case, with its hyphens. Anything else is no such page. */
    public static final String IDENTIFIER = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private RoutePattern() {}
}
