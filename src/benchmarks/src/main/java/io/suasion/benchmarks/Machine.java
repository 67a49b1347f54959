package io.suasion.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What Linux tells about this machine and its processes under {@code /proc}. */
public final class Machine {

  private Machine() {}

  /** Processor, cores and Java of this process. */
  public static String describe() throws IOException {
    return "%s, %d cores, %s, Java %s"
        .formatted(
            field(Path.of("/proc/cpuinfo"), "model name").orElse("unknown processor"),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name"),
            System.getProperty("java.version"));
  }

  /** The time that a process has computed so far, on all cores together. */
  static Duration processorTime(long pid) throws IOException {
    return ProcessHandle.of(pid)
        .flatMap(process -> process.info().totalCpuDuration())
        .orElseThrow(() -> new IOException("There is no process " + pid + " to be seen."));
  }

  /** The most memory that a process has held so far, in mebibytes. */
  static long peakResidentMebibytes(long pid) throws IOException {
    Path status = Path.of("/proc/" + pid + "/status");
    String peak =
        field(status, "VmHWM")
            .orElseThrow(() -> new IOException(status + " does not tell the peak memory."));
    return Long.parseLong(peak.replaceAll("\\D", "")) / 1024;
  }

  private static Optional<String> field(Path file, String name) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst();
  }
}
