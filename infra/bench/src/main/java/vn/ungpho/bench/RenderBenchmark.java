package vn.ungpho.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The plan of Nha Trang with its appendix, one thread, warm; and the floor under it: zipping the finished parts.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(2)
public class RenderBenchmark {

    private final Press press = new Press();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /// Unpacks one finished document for the floor.
    @Setup
    public void unpack() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(press.plan()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    /// From the order to the bytes.
    @Benchmark
    public byte[] render() {
        return press.plan();
    }

    /// What no way of writing a DOCX can be quicker than: compressing its parts.
    @Benchmark
    public byte[] zipOnly() throws IOException {
        var out = new ByteArrayOutputStream(32_768);
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
