package io.suasion.batch.client;

import io.suasion.api.CopyAnswer;
import io.suasion.api.CopyRequest;
import io.suasion.batch.copy.Copywriter;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Has the function campaign write. */
@Singleton
public class HttpCopywriter implements Copywriter {
  private final CopyClient campaign;
  private final Calls calls;

  HttpCopywriter(@RestClient CopyClient campaign, Calls calls) {
    this.campaign = campaign;
    this.calls = calls;
  }

  @Override
  public CopyAnswer write(String idempotencyKey, CopyRequest request, Duration timeout) {
    return calls.await(() -> campaign.copy(idempotencyKey, request), timeout);
  }
}
