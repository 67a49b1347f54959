package io.suasion.benchmarks.copywriting;

import io.suasion.copywriting.bank.CopyBank;
import io.suasion.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints how long the bank of each language takes to load, and how much of the heap it holds. */
public final class BankMemory {

  private static final double MEBIBYTE = 1 << 20;

  private BankMemory() {}

  /** Loads the banks, then reads every row, as a server does that has been asked for all. */
  public static void main(String[] arguments) {
    List<CopyBank> banks = new ArrayList<>();
    long before = used();
    for (Language language : Language.values()) {
      long start = System.nanoTime();
      CopyBank bank = CopyBank.shipped(language);
      banks.add(bank);
      long loaded = (System.nanoTime() - start) / 1_000_000;
      double held = (used() - before) / MEBIBYTE;
      int rows = bank.sentences().size() + bank.benefits().size() + bank.openings().size();
      System.out.printf(
          Locale.ROOT,
          "%s: %d ms to load, %.1f MiB; %.1f MiB when all of its %d rows are read%n",
          language,
          loaded,
          held,
          (used() - before) / MEBIBYTE,
          rows);
      before = used();
    }
    System.out.printf(Locale.ROOT, "%d banks held%n", banks.size());
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
