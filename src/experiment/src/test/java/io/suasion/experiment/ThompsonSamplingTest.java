package io.suasion.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ThompsonSamplingTest {

  private static final ThompsonSampling POLICY = new ThompsonSampling(BetaDistribution.UNIFORM);

  @Example
  void armsThatNobodyHasSeenAreEquallyLikely() {
    double[] propensities =
        POLICY.propensities(List.of(Arm.unseen("a"), Arm.unseen("b"), Arm.unseen("c")));

    assertThat(propensities)
        .containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, within(1e-12));
  }

  @Example
  void aSingleArmIsCertain() {
    assertThat(POLICY.propensities(List.of(Arm.unseen("only")))).containsExactly(1.0);
  }

  @Property(tries = 200)
  void theChanceToBeTheBetterOfTwoIsTheExactSum(
      @ForAll @IntRange(max = 60) int clicksOfA,
      @ForAll @IntRange(max = 400) int othersOfA,
      @ForAll @IntRange(max = 60) int clicksOfB,
      @ForAll @IntRange(max = 400) int othersOfB) {
    Arm a = arm("a", clicksOfA + othersOfA, clicksOfA);
    Arm b = arm("b", clicksOfB + othersOfB, clicksOfB);

    double[] best = POLICY.probabilitiesToBeBest(List.of(a, b));

    double exact = chanceThatBWins(clicksOfA + 1, othersOfA + 1, clicksOfB + 1, othersOfB + 1);
    assertThat(best[1]).isCloseTo(exact, within(1e-4));
  }

  @Example
  void aMillionActivationsAreToldApartAsFinely() {
    Arm a = arm("a", 1_000_000, 20_000);
    Arm b = arm("b", 1_000_000, 20_200);

    double[] best = POLICY.probabilitiesToBeBest(List.of(a, b));

    // With such counts the difference of the means is normal: 200 over sqrt of the summed
    // variances.
    assertThat(best[1]).isCloseTo(0.8436, within(1e-3));
  }

  @Property(tries = 30)
  void theIntegralAgreesWithSamplesFromThePosteriors(
      @ForAll @DoubleRange(min = 0.1, max = 1) double prior) {
    List<Arm> arms = List.of(arm("a", 12, 0.4), arm("b", 3, 0), arm("c", 40, 2.5));
    BetaDistribution belief = new BetaDistribution(prior, prior);

    double[] best = new ThompsonSampling(belief).probabilitiesToBeBest(arms);

    assertThat(best).containsExactly(sampled(arms, belief, 20_000), within(0.02));
  }

  @Property(tries = 300)
  void propensitiesArePositiveAndSumToOne(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 100_000) Integer> activations,
      @ForAll @DoubleRange(max = 1) double meanReward) {
    List<Arm> arms =
        activations.stream().map(shown -> arm("x" + shown, shown, shown * meanReward)).toList();

    double[] propensities = POLICY.propensities(arms);

    assertThat(propensities).hasSize(arms.size());
    assertThat(Arrays.stream(propensities).boxed()).allMatch(p -> p > 0 && p <= 1);
    assertThat(Arrays.stream(propensities).sum()).isCloseTo(1, within(1e-9));
  }

  @Example
  void anArmWithoutHopeStaysPossible() {
    double[] propensities =
        POLICY.propensities(List.of(arm("a", 9_000, 9_000), arm("b", 9_000, 0)));

    assertThat(propensities[1]).isPositive().isLessThan(1e-5);
  }

  @Example
  void aPriorBelowTheLeastIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BetaDistribution(0, 1))
        .withMessageContaining("at least 0.1");
  }

  @Example
  void theBetterArmIsFound() {
    RandomGenerator random = new SplittableRandom(7);
    double[] clickRates = {0.04, 0.10, 0.05};
    Counts[] counts = {Counts.NONE, Counts.NONE, Counts.NONE};
    int late = 0;

    for (int round = 0; round < 3_000; round++) {
      List<Arm> arms =
          List.of(new Arm("0", counts[0]), new Arm("1", counts[1]), new Arm("2", counts[2]));
      int chosen = Integer.parseInt(POLICY.choose(arms, random).variant());
      double reward = random.nextDouble() < clickRates[chosen] ? 1 : 0;
      counts[chosen] = counts[chosen].plus(new Counts(1, 1, 1, reward));
      late += round >= 2_000 && chosen == 1 ? 1 : 0;
    }

    assertThat(late).as("choices of the best arm among the last thousand").isGreaterThan(900);
  }

  private static Arm arm(String variant, long activations, double reward) {
    return new Arm(variant, new Counts(activations, activations, activations, reward));
  }

  /**
   * P(B > A) for whole alphas: sum over i < alphaB of B(aA + i, bA + bB) / ((bB + i) B(1 + i, bB)
   * B(aA, bA)).
   */
  private static double chanceThatBWins(int alphaA, int betaA, int alphaB, int betaB) {
    double sum = 0;
    for (int i = 0; i < alphaB; i++) {
      sum +=
          Math.exp(
              logBeta(alphaA + i, betaA + betaB)
                  - Math.log(betaB + i)
                  - logBeta(1 + i, betaB)
                  - logBeta(alphaA, betaA));
    }
    return sum;
  }

  private static double logBeta(int a, int b) {
    return logFactorial(a - 1) + logFactorial(b - 1) - logFactorial(a + b - 1);
  }

  private static double logFactorial(int n) {
    double sum = 0;
    for (int i = 2; i <= n; i++) {
      sum += Math.log(i);
    }
    return sum;
  }

  private static double[] sampled(List<Arm> arms, BetaDistribution prior, int draws) {
    RandomGenerator random = new SplittableRandom(11);
    double[] wins = new double[arms.size()];
    for (int draw = 0; draw < draws; draw++) {
      int best = 0;
      double highest = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < wins.length; i++) {
        double value = logOdds(prior.after(arms.get(i).counts()), random);
        if (value > highest) {
          highest = value;
          best = i;
        }
      }
      wins[best] += 1.0 / draws;
    }
    return wins;
  }

  /** The log odds of a beta variate: the difference of the logarithms of two gamma variates. */
  private static double logOdds(BetaDistribution beta, RandomGenerator random) {
    return logGamma(beta.alpha(), random) - logGamma(beta.beta(), random);
  }

  /** Marsaglia and Tsang, 2000; a shape below 1 is raised by 1 and multiplied by u^(1/shape). */
  private static double logGamma(double shape, RandomGenerator random) {
    double d = shape + 1 - 1 / 3.0;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double normal = random.nextGaussian();
      double cube = Math.pow(1 + c * normal, 3);
      double uniform = 1 - random.nextDouble();
      if (cube > 0 && Math.log(uniform) < normal * normal / 2 + d - d * cube + d * Math.log(cube)) {
        return Math.log(d * cube) + Math.log(1 - random.nextDouble()) / shape;
      }
    }
  }
}
