package io.suasion.hosting.logs;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.Logger;

/** Writes the console's lines for machines, before any code of ours starts. */
@Singleton
class JsonLogs {

  void start(
      @Observes @Priority(1) StartupEvent started,
      @ConfigProperty(name = "suasion.logs.json") boolean json,
      @ConfigProperty(name = "quarkus.application.name") String function) {
    if (json) {
      write(Logger.getLogger("").getHandlers(), new JsonLine(function));
    }
  }

  /** Quarkus' handlers wrap each other. */
  private static void write(Handler[] handlers, JsonLine line) {
    for (Handler handler : handlers) {
      if (handler instanceof ConsoleHandler
          || handler instanceof org.jboss.logmanager.handlers.ConsoleHandler) {
        handler.setFormatter(line);
      } else if (handler instanceof ExtHandler wrapping) {
        write(wrapping.getHandlers(), line);
      }
    }
  }
}
