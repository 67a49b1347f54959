package io.suasion.campaign;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers of each body whether the thread that reads and validates it may take its time. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
public class ReadingThreads implements ReaderInterceptor {
  private static final List<Boolean> MAY_BLOCK = new CopyOnWriteArrayList<>();

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    MAY_BLOCK.add(BlockingOperationControl.isBlockingAllowed());
    return context.proceed();
  }

  static List<Boolean> mayBlock() {
    return MAY_BLOCK;
  }

  static void forget() {
    MAY_BLOCK.clear();
  }
}
