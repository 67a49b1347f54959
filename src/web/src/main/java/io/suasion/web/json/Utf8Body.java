package io.suasion.web.json;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Refuses bodies that are not UTF-8: Jackson lets overlong forms and surrogates pass. */
@Provider
public class Utf8Body implements ReaderInterceptor {

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (context.getType() != byte[].class) {
      byte[] body = context.getInputStream().readAllBytes();
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
      context.setInputStream(new ByteArrayInputStream(body));
    }
    return context.proceed();
  }
}
