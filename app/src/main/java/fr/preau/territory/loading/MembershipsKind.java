package fr.preau.territory.loading;

import fr.preau.imports.ChangeKind;
import fr.preau.imports.Column;
import fr.preau.imports.FileFormat;
import fr.preau.imports.ImportJob;
import fr.preau.imports.ImportKind;
import fr.preau.imports.Row;
import fr.preau.imports.Scope;
import fr.preau.ui.Texts;
import fr.preau.values.CommuneCode;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which places or schools lie in which bassin, constituency or set of places, as an operator writes it. The list is known by its
 * title: a newer one of the same title replaces it whole.
 */
@Component
class MembershipsKind implements ImportKind {

    private static final Column<PlaceId> MEMBER = Column.of("lieu", GroupCells.MEMBER)
            .otherwise("uai", "code_insee", "insee", "siren")
            .filled()
            .meaning(Texts.t("territory.column.member"));
    private static final Column<PlaceKind> KIND = Column.of("type", GroupCells.GROUP_KIND)
            .otherwise("type_groupe", "sorte")
            .filled()
            .meaning(Texts.t("territory.column.group-kind"));
    private static final Column<String> CODE =
            Column.text("code").otherwise("code_groupe").filled().meaning(Texts.t("territory.column.group-code"));
    private static final Column<String> NAME =
            Column.text("nom").otherwise("nom_groupe").filled().meaning(Texts.t("territory.column.group-name"));
    private static final Column<LocalDate> FROM =
            Column.date("du").otherwise("depuis", "date_debut").meaning(Texts.t("territory.column.from"));
    private static final Column<LocalDate> TO =
            Column.date("au").otherwise("jusqu_au", "date_fin").meaning(Texts.t("territory.column.to"));

    private final MembershipLists lists;
    private final PlaceStaging staging;
    private final CommuneCodes communes;

    MembershipsKind(MembershipLists lists, PlaceStaging staging, CommuneCodes communes) {
        this.lists = lists;
        this.staging = staging;
        this.communes = communes;
    }

    @Override
    public String code() {
        return "appartenances";
    }

    @Override
    public String title() {
        return Texts.t("territory.import.appartenances");
    }

    @Override
    public String description() {
        return Texts.t("territory.import.appartenances.description");
    }

    @Override
    public FileFormat format() {
        return FileFormat.TABLE;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(MEMBER, KIND, CODE, NAME, FROM, TO);
    }

    @Override
    public void load(ImportJob job) {
        var groups = new StagedPlaces();
        var known = lists.known(job.source().name());
        var currentCommunes = communes.open();
        List<Assignment> accepted = new ArrayList<>();
        job.table().forEach(row -> {
            if (isOutOfScope(job.scope(), row.get(MEMBER), known)) {
                job.changes().count(ChangeKind.OUT_OF_SCOPE, 1);
                return;
            }
            read(row, currentCommunes)
                    .filter(line -> isAcceptable(row, line, known))
                    .ifPresent(line -> {
                        groups.addAside(line.group(), StagedPlaces.Description.named(row.get(NAME)));
                        known.add(line);
                        accepted.add(line);
                    });
        });
        staging.merge(job, groups);
        lists.replace(job, accepted);
    }

    private static Optional<Assignment> read(Row row, CommuneCodes.Lookup currentCommunes) {
        LocalDate from = row.find(FROM).orElse(LocalDate.MIN);
        LocalDate until = row.find(TO).map(last -> last.plusDays(1)).orElse(LocalDate.MAX);
        if (!from.isBefore(until)) {
            row.reject(TerritoryProblem.ENDS_BEFORE_START, TO, Texts.t("territory.expected.later-end"));
            return Optional.empty();
        }
        return group(row).map(group -> new Assignment(current(row.get(MEMBER), currentCommunes), group, from, until));
    }

    private static Optional<PlaceId> group(Row row) {
        try {
            return Optional.of(new PlaceId(row.get(KIND), row.get(CODE)));
        } catch (IllegalArgumentException wrongCode) {
            row.reject(TerritoryProblem.WRONG_GROUP_CODE, CODE, Texts.t("territory.expected.group-code"));
            return Optional.empty();
        }
    }

    /** A commune déléguée stands for the commune of today in which it lies. */
    private static PlaceId current(PlaceId member, CommuneCodes.Lookup currentCommunes) {
        return member.kind() == PlaceKind.COMMUNE
                ? currentCommunes.find(new CommuneCode(member.code())).orElse(member)
                : member;
    }

    private static boolean isAcceptable(Row row, Assignment line, MembershipLists.Known known) {
        if (!known.isPlace(line.member())) {
            row.reject(TerritoryProblem.UNKNOWN_PLACE, MEMBER, Texts.t("territory.expected.known-place"));
            return false;
        }
        var other = known.findContradiction(line);
        other.ifPresent(title ->
                row.reject(TerritoryProblem.ALREADY_IN_A_GROUP, CODE, Texts.t("territory.expected.one-group", title)));
        return other.isEmpty();
    }

    /** A place that is not loaded because its département is not. */
    private static boolean isOutOfScope(Scope scope, PlaceId member, MembershipLists.Known known) {
        if (scope.equals(Scope.FRANCE) || known.isPlace(member)) {
            return false;
        }
        return switch (member.kind()) {
            case SCHOOL -> !SchoolFileKind.isInScope(scope, member.code().substring(0, 3));
            case COMMUNE -> !CommunesKind.includes(scope, new CommuneCode(member.code()));
            default -> false;
        };
    }
}
