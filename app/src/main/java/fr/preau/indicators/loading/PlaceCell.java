package fr.preau.indicators.loading;

import fr.preau.imports.CellType;
import fr.preau.indicators.Codes;
import fr.preau.ui.Texts;
import fr.preau.values.CommuneCode;
import fr.preau.values.DepartmentCode;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import fr.preau.values.Uai;
import java.util.Locale;

/** The ways in which files name a place. */
enum PlaceCell {
    ETABLISSEMENT {
        @Override
        PlaceId parse(String text) {
            return PlaceId.ofSchool(Uai.parse(text));
        }
    },
    COMMUNE {
        @Override
        PlaceId parse(String text) {
            return PlaceId.ofCommune(CommuneCode.parse(text));
        }
    },
    /** By its code, in any of the shapes of the field. */
    DEPARTEMENT {
        @Override
        PlaceId parse(String text) {
            return PlaceId.ofDepartment(DepartmentCode.parse(text));
        }
    },
    /** Of the barometer: {@code D18}, {@code R24}, {@code FRANCE}. */
    ZONE {
        @Override
        PlaceId parse(String text) {
            String zone = text.toUpperCase(Locale.ROOT);
            if (zone.equals("FRANCE")) {
                return PlaceId.FRANCE;
            }
            return zone.startsWith("R")
                    ? new PlaceId(PlaceKind.REGION, zone.substring(1))
                    : PlaceId.ofDepartment(DepartmentCode.parse(zone));
        }
    },
    /** Our own form: {@code departement-18}. */
    CODE {
        @Override
        PlaceId parse(String text) {
            return PlaceId.parse(text);
        }
    };

    abstract PlaceId parse(String text);

    CellType<PlaceId> type() {
        return new CellType<>(Texts.t("indicators.expected.place." + Codes.of(this)), this::parse);
    }
}
