package io.suasion.workbench.catalog;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how much of a stream was read, whenever some was. */
final class CountedInput extends FilterInputStream {

  private final LongConsumer read;

  CountedInput(InputStream stream, LongConsumer read) {
    super(stream);
    this.read = read;
  }

  @Override
  public int read() throws IOException {
    int unit = super.read();
    if (unit >= 0) {
      read.accept(1);
    }
    return unit;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int units = super.read(bytes, from, length);
    read.accept(Math.max(units, 0));
    return units;
  }
}
