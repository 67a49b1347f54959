package io.suasion.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class TerraformIT {

  /** Where Terraform or its provider is not at hand, the script says so and succeeds. */
  @Test
  void whatIsPlannedForAwsIsWhatIsExpected() throws IOException, InterruptedException {
    Process test =
        new ProcessBuilder(Deployments.root().resolve("terraform/test").toString())
            .directory(Deployments.root().toFile())
            .inheritIO()
            .start();

    assertThat(test.waitFor()).as("what terraform/test said is above").isZero();
  }
}
