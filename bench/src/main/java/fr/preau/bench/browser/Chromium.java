package fr.preau.bench.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser without a window, with one page, until it is closed. It draws on the processor, as where there is no graphics card. */
public final class Chromium implements AutoCloseable {

    private static final List<Path> PLACES =
            List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));

    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--remote-debugging-port=0",
            "--remote-allow-origins=*",
            "--window-size=1440,900",
            "--use-gl=angle",
            "--use-angle=swiftshader",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Process process;
    private final DevTools tools;

    private Chromium(Process process, DevTools tools) {
        this.process = process;
        this.tools = tools;
    }

    /** @param profile a folder that it may fill */
    public static Chromium start(Path profile) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(Files.createDirectories(profile)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        HttpClient client = HttpClient.newHttpClient();
        return new Chromium(process, new DevTools(client, page(client, port(profile))));
    }

    private static List<String> command(Path profile) {
        Path program = PLACES.stream()
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium is missing: ./preau test installs it."));
        return Stream.of(List.of(program.toString()), FLAGS, List.of("--user-data-dir=" + profile, "about:blank"))
                .flatMap(List::stream)
                .toList();
    }

    /** It writes the port that it chose in its folder. */
    private static String port(Path profile) throws IOException, InterruptedException {
        Path file = profile.resolve("DevToolsActivePort");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(file) || Files.readAllLines(file).size() < 2) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Chromium did not open.");
            }
            Thread.sleep(PAUSE);
        }
        return Files.readAllLines(file).getFirst();
    }

    private static URI page(HttpClient client, String port) throws IOException, InterruptedException {
        String targets = client.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        return JsonMapper.shared()
                .readTree(targets)
                .valueStream()
                .filter(target -> target.path("type").asString().equals("page"))
                .map(target -> URI.create(target.path("webSocketDebuggerUrl").asString()))
                .findFirst()
                .orElseThrow();
    }

    /** Goes to a page, and waits until it holds something. */
    public void open(URI address, String sign) throws InterruptedException {
        tools.send("Page.navigate", Map.of("url", address.toString()));
        await("location.href !== 'about:blank' && document.readyState === 'complete' && (" + sign + ")");
    }

    /** Waits until an expression holds in the page. */
    public void await(String expression) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!evaluate("Boolean(" + expression + ")").asBoolean(false)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("This never held in the page: " + expression);
            }
            Thread.sleep(PAUSE);
        }
    }

    /** What an expression is in the page; a promise is waited for. */
    public JsonNode evaluate(String expression) {
        return tools.send(
                        "Runtime.evaluate",
                        Map.of("expression", expression, "returnByValue", true, "awaitPromise", true))
                .path("result")
                .path("value");
    }

    /** Presses a key, as the keyboard does. */
    public void press(String key, int code) {
        Map<String, Object> event = Map.of("key", key, "code", key, "windowsVirtualKeyCode", code);
        tools.send("Input.dispatchKeyEvent", with(event, "rawKeyDown"));
        tools.send("Input.dispatchKeyEvent", with(event, "keyUp"));
    }

    private static Map<String, Object> with(Map<String, Object> event, String type) {
        Map<String, Object> typed = new HashMap<>(event);
        typed.put("type", type);
        return typed;
    }

    /** Its version, for a reader. */
    public String version() {
        return tools.send("Browser.getVersion", Map.of()).path("product").asString();
    }

    /** What draws: the graphics card, or what stands for it. */
    public String renderer() {
        return evaluate("""
                (() => {
                  const gl = document.createElement("canvas").getContext("webgl2");
                  return gl.getParameter(gl.getExtension("WEBGL_debug_renderer_info").UNMASKED_RENDERER_WEBGL);
                })()""").asString();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
