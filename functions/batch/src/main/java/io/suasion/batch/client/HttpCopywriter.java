package io.suasion.batch.client;

import io.suasion.api.copy.CopyAnswer;
import io.suasion.api.copy.CopyRequest;
import io.suasion.batch.copy.Copywriter;
import io.suasion.web.client.CopyClient;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Has the function campaign write. */
@Singleton
public class HttpCopywriter implements Copywriter {
  private final CopyClient campaign;
  private final FunctionCalls calls;

  HttpCopywriter(@RestClient CopyClient campaign, FunctionCalls calls) {
    this.campaign = campaign;
    this.calls = calls;
  }

  @Override
  public CopyAnswer write(String idempotencyKey, CopyRequest request, Duration timeout) {
    return calls.await(() -> campaign.copy(idempotencyKey, request), timeout);
  }
}
