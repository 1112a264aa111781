package fr.preau.territory.loading;

import fr.preau.imports.ImportJob;
import fr.preau.ui.Texts;
import fr.preau.values.PlaceId;
import fr.preau.values.Uai;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The networks «collège and its écoles»: a public collège with the public écoles of the communes that lie wholly in its
 * sector. An école of a commune cut by streets belongs to none until somebody attaches it by hand. The network lies in the commune of
 * its collège; its écoles lie where they stand, which may be another département.
 */
@Component
class CatchmentNetworks {

    private final JdbcClient sql;
    private final PlaceStaging staging;

    CatchmentNetworks(JdbcClient sql, PlaceStaging staging) {
        this.sql = sql;
        this.staging = staging;
    }

    /** Makes the networks of the known catchments and attaches the schools of today to them; the report is of the file alone. */
    void attach(ImportJob job) {
        var staged = new StagedPlaces();
        sql.sql("""
                        select distinct s.uai, p.name, m.parent_id as commune from territory.catchment c
                        join territory.school s on s.uai = c.college_uai and s.kind = 'COLLEGE'
                        join territory.place p on p.id = s.id and p.closed_on is null
                        left join territory.membership m on m.child_id = s.id and m.parent_kind = 'commune'
                             and m.valid_to = 'infinity'""").query(row -> {
            addNetwork(staged, new Uai(row.getString("uai")), row.getString("name"), row.getString("commune"));
        });
        sql.sql("""
                        select e.uai, c.college_uai from territory.school e
                        join territory.place p on p.id = e.id and p.closed_on is null
                        join territory.membership m on m.child_id = e.id and m.parent_kind = 'commune' and m.valid_to = 'infinity'
                        join territory.catchment c on 'commune-' || c.commune_code = m.parent_id
                        join territory.school college on college.uai = c.college_uai and college.kind = 'COLLEGE'
                        where e.kind = 'ECOLE' and e.sector = 'PUBLIC'""").query(row -> {
            var school = PlaceId.ofSchool(new Uai(row.getString("uai")));
            staged.addMembership(school, PlaceId.ofCatchmentNetwork(new Uai(row.getString("college_uai"))));
        });
        staging.merge(job, staged);
    }

    private static void addNetwork(StagedPlaces staged, Uai college, String name, @Nullable String commune) {
        var network = PlaceId.ofCatchmentNetwork(college);
        staged.addAside(network, StagedPlaces.Description.named(Texts.t("territory.network.name", inSentence(name))));
        staged.addMembership(PlaceId.ofSchool(college), network);
        if (commune != null) {
            staged.addMembership(network, PlaceId.parse(commune));
        }
    }

    /** «Collège Gérard Philipe» inside a sentence: «collège Gérard Philipe». */
    private static String inSentence(String name) {
        return name.startsWith("Collège ") ? "c" + name.substring(1) : name;
    }
}
