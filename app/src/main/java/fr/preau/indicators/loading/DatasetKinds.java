package fr.preau.indicators.loading;

import fr.preau.indicators.Catalogue;
import fr.preau.indicators.catalogue.YamlFiles;
import fr.preau.indicators.observations.Observations;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes a kind of import of every declared data set: a new file in {@code datasets/} is all it takes to read another one. */
class DatasetKinds implements BeanRegistrar {

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        YamlFiles.read("datasets", DatasetFile.class)
                .forEach((code, file) -> registry.registerBean(
                        "dataset-" + code,
                        DatasetKind.class,
                        bean -> bean.supplier(beans -> new DatasetKind(
                                DatasetReader.read(code, file, beans.bean(Catalogue.class)),
                                beans.bean(Observations.class),
                                beans.bean(LoadReport.class),
                                beans.bean(JdbcClient.class)))));
    }

    /** Brings them into the application. */
    @Configuration(proxyBeanMethods = false)
    @Import(DatasetKinds.class)
    static class Registration {}
}
