package io.suasion.web.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.CharacterCodingException;

/** Answers bytes that are not UTF-8 with a problem. */
@Provider
public class CharacterCodingMapper implements ExceptionMapper<CharacterCodingException> {

  @Override
  public Response toResponse(CharacterCodingException exception) {
    return Problems.answer(JsonProblems.malformed(null));
  }
}
