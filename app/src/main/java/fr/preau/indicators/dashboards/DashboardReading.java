package fr.preau.indicators.dashboards;

import static fr.preau.ui.Texts.t;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads the keys of a file of a dashboard, and tells what is wrong with their shape; what they mean is {@link DashboardFiles}'. */
final class DashboardReading {

    /** A page of faults is enough to mend a file by. */
    static final int MOST_FAULTS = 100;

    private static final Set<String> KEYS =
            Set.of(DashboardText.TITLE, DashboardText.LEAD, DashboardText.PLACE, DashboardText.TILES);

    private static final Set<String> TILE_KEYS = Set.of(
            DashboardText.SHAPE,
            DashboardText.TITLE,
            DashboardText.INDICATORS,
            DashboardText.PLACES,
            DashboardText.KIND,
            DashboardText.PERIOD,
            DashboardText.DIMENSION,
            DashboardText.WORDS);

    private final List<FileFault> faults = new ArrayList<>();

    /** In the order of the file. */
    List<FileFault> faults() {
        return faults.stream().sorted(Comparator.comparingInt(FileFault::line)).toList();
    }

    /** A part of the file: its keys, where it stands, and what it is called. */
    record Part(int line, String name, Map<String, Node> values) {

        Part {
            values = Map.copyOf(values);
        }

        /** «vignette 3, indicators». */
        String where(String key) {
            return name.isEmpty() ? key : t("indicators.dashboard.file.where", name, key);
        }

        int lineOf(String key) {
            Node value = values.get(key);
            return value == null ? line : value.getStartMark().getLine() + 1;
        }
    }

    /** The dashboard; empty when the file holds none. */
    Optional<Part> dashboard(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            var options = new LoaderOptions();
            options.setCodePointLimit(DashboardFiles.LARGEST);
            @Nullable Node root = new Yaml(options).compose(new StringReader(text));
            return part(root, "", KEYS);
        } catch (CharacterCodingException notUtf8) {
            faults.add(new FileFault(0, "", t("indicators.dashboard.file.utf8")));
        } catch (MarkedYAMLException notYaml) {
            int line = notYaml.getProblemMark() == null
                    ? 0
                    : notYaml.getProblemMark().getLine() + 1;
            faults.add(new FileFault(line, "", t("indicators.dashboard.file.yaml")));
        } catch (YAMLException notYaml) {
            faults.add(new FileFault(0, "", t("indicators.dashboard.file.yaml")));
        }
        return Optional.empty();
    }

    /** Its tiles, in their order; of more than a page holds, none. */
    List<Part> tiles(Part dashboard) {
        Node tiles = dashboard.values().get(DashboardText.TILES);
        if (tiles == null || isNothing(tiles)) {
            return List.of();
        }
        if (!(tiles instanceof SequenceNode sequence)) {
            tell(dashboard, DashboardText.TILES, t("indicators.dashboard.file.list"));
            return List.of();
        }
        if (sequence.getValue().size() > Dashboard.MOST_TILES) {
            tell(dashboard, DashboardText.TILES, t("indicators.dashboard.file.tiles", Dashboard.MOST_TILES));
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        for (Node tile : sequence.getValue()) {
            String name =
                    t("indicators.dashboard.file.tile", sequence.getValue().indexOf(tile) + 1);
            part(tile, name, TILE_KEYS).ifPresent(parts::add);
        }
        return parts;
    }

    private Optional<Part> part(@Nullable Node node, String name, Set<String> known) {
        int line = node == null ? 0 : node.getStartMark().getLine() + 1;
        if (!(node instanceof MappingNode mapping)) {
            tell(
                    line,
                    name,
                    t(
                            "indicators.dashboard.file.keys",
                            String.join(", ", known.stream().sorted().toList())));
            return Optional.empty();
        }
        Map<String, Node> values = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            int at = tuple.getKeyNode().getStartMark().getLine() + 1;
            if (!known.contains(key)) {
                tell(at, name, t("indicators.dashboard.file.key", shortened(key)));
            } else if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
                tell(at, name, t("indicators.dashboard.file.twice", key));
            }
        }
        return Optional.of(new Part(line, name, values));
    }

    /** What a key says; empty when it is not there. */
    String text(Part part, String key) {
        Node value = part.values().get(key);
        if (value == null || isNothing(value)) {
            return "";
        }
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        tell(part, key, t("indicators.dashboard.file.text"));
        return "";
    }

    /**
     * What a key lists; empty when it is not there.
     *
     * @param most how many it may list; of more, none
     */
    List<String> list(Part part, String key, int most) {
        Node value = part.values().get(key);
        if (value == null || isNothing(value)) {
            return List.of();
        }
        if (!(value instanceof SequenceNode sequence)
                || !sequence.getValue().stream().allMatch(ScalarNode.class::isInstance)) {
            tell(part, key, t("indicators.dashboard.file.list"));
            return List.of();
        }
        if (sequence.getValue().size() > most) {
            tell(part, key, t("indicators.dashboard.file.many", most));
            return List.of();
        }
        return sequence.getValue().stream()
                .map(one -> ((ScalarNode) one).getValue())
                .toList();
    }

    private static boolean isNothing(Node value) {
        return value.getTag().equals(Tag.NULL);
    }

    void tell(Part part, String key, String words) {
        tell(part.lineOf(key), part.where(key), words);
    }

    private void tell(int line, String where, String words) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new FileFault(line, where, words));
        }
    }

    /** What was typed, no longer than a page can say. */
    static String shortened(String typed) {
        return typed.length() <= 60 ? typed : typed.substring(0, 60) + "…";
    }
}
