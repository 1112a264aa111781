package fr.preau.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The things that readers ask for, drawn from the register; the same seed draws the same addresses. */
enum Reading {
    SEARCH("search") {
        @Override
        String draw(Register register, Random random) {
            return "/recherche?q=" + encoded(words(register, random));
        }
    },
    SCHOOL("school page") {
        @Override
        String draw(Register register, Random random) {
            return "/etablissements/" + any(register.schools(), random).uai();
        }
    },
    PLACE("place page") {
        @Override
        String draw(Register register, Random random) {
            return "/lieux/" + place(register, random);
        }
    },
    LIST("list of schools") {
        @Override
        String draw(Register register, Random random) {
            return "/etablissements?" + filter(register, random) + "&tri=" + any(ORDERS, random) + "&page="
                    + (1 + random.nextInt(3));
        }
    },
    DASHBOARD("dashboard of 12 tiles") {
        @Override
        String draw(Register register, Random random) {
            return "/tableaux/modeles/portrait?lieu=" + place(register, random);
        }
    },
    MAP("map data") {
        @Override
        String draw(Register register, Random random) {
            return layer(register, random);
        }
    };

    private static final long SEED = 20_260_817L;
    private static final List<String> KINDS = List.of("ecole", "college", "lycee");
    private static final List<String> SECTORS = List.of("public", "prive");
    private static final List<String> ORDERS = List.of("nom", "type", "commune", "-nom");
    private static final List<String> THEMES = List.of("ips-college", "ips-ecole", "eleves-college", "reussite-dnb");

    private final String title;

    Reading(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** One address. */
    abstract String draw(Register register, Random random);

    /** So many addresses of this kind. */
    List<String> draw(Register register, int number) {
        Random random = new Random(SEED + ordinal());
        return IntStream.range(0, number)
                .mapToObj(rank -> draw(register, random))
                .toList();
    }

    /** So many addresses of all kinds, each kind as often as the others. */
    static List<String> mix(Register register, int number) {
        Random random = new Random(SEED);
        return IntStream.range(0, number)
                .mapToObj(rank -> any(List.of(values()), random).draw(register, random))
                .toList();
    }

    /** What people type: a commune, the beginning of a name, a UAI, a kind with its commune, or a slip of the finger. */
    static String words(Register register, Random random) {
        Register.School school = any(register.schools(), random);
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> school.commune();
            case 3, 4 -> beginning(school.commune(), 3 + random.nextInt(3));
            case 5, 6 -> school.name();
            case 7 -> school.uai();
            case 8 -> school.kind() + " " + school.commune();
            default -> misspelled(school.commune(), random);
        };
    }

    private static String place(Register register, Random random) {
        return switch (random.nextInt(10)) {
            case 0, 1 -> "departement-" + any(register.departments(), random);
            case 2, 3 -> "epci-" + any(register.groups(), random);
            case 4 -> "pays-FR";
            default -> "commune-" + any(register.communes(), random);
        };
    }

    private static String filter(Register register, Random random) {
        String department = "dans=departement-" + any(register.departments(), random);
        String kind = "type=" + any(KINDS, random);
        return switch (random.nextInt(5)) {
            case 0 -> kind;
            case 1 -> department;
            case 2 -> kind + "&" + department;
            case 3 -> kind + "&secteur=" + any(SECTORS, random) + "&" + department;
            default -> "q=" + encoded(any(register.schools(), random).commune()) + "&" + kind;
        };
    }

    private static String layer(Register register, Random random) {
        String department = any(register.departments(), random);
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> "/carte/etablissements.geojson?dans=departement-" + department;
            case 4, 5 -> "/carte/villes.geojson?dans=departement-" + department;
            case 6, 7 -> "/carte/fond.geojson";
            default -> "/carte/zones.geojson?par=departement&theme=" + any(THEMES, random);
        };
    }

    private static String beginning(String word, int letters) {
        return word.substring(0, Math.min(letters, word.length()));
    }

    private static String misspelled(String word, Random random) {
        int slip = random.nextInt(word.length());
        return word.substring(0, slip) + word.substring(Math.min(slip + 1, word.length()));
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
