package io.suasion.experiment;

/**
 * A beta distribution on a grid over the log odds t = ln(x / (1 - x)). There the density is smooth
 * for every alpha and beta, also where it is infinite over x.
 */
final class LogOddsGrid {

  static final int POINTS = 2001;

  private final double start;
  private final double step;
  private final double[] density = new double[POINTS];
  private final double[] cumulative = new double[POINTS];

  LogOddsGrid(BetaDistribution distribution) {
    double alpha = distribution.alpha();
    double beta = distribution.beta();
    double mode = Math.log(alpha / beta);
    double spread = 7 * Math.sqrt(1 / alpha + 1 / beta);
    // The tails fall like exp(alpha t) and exp(-beta t): exp(-20) is left out on either side.
    this.start = mode - spread - 20 / alpha;
    this.step = (mode + spread + 20 / beta - start) / (POINTS - 1);
    double peak = logDensity(alpha, beta, mode);
    for (int i = 0; i < POINTS; i++) {
      density[i] = Math.exp(logDensity(alpha, beta, point(i)) - peak);
    }
    accumulate();
  }

  double point(int i) {
    return start + i * step;
  }

  /** The probability of the cell around a point. */
  double mass(int i) {
    return density[i] * step;
  }

  /** The probability of log odds below this. */
  double below(double logOdds) {
    double position = (logOdds - start) / step;
    if (position <= 0) {
      return 0;
    }
    if (position >= POINTS - 1) {
      return 1;
    }
    int cell = (int) position;
    return cumulative[cell] + (position - cell) * (cumulative[cell + 1] - cumulative[cell]);
  }

  private void accumulate() {
    for (int i = 1; i < POINTS; i++) {
      cumulative[i] = cumulative[i - 1] + (density[i - 1] + density[i]) / 2 * step;
    }
    double total = cumulative[POINTS - 1];
    for (int i = 0; i < POINTS; i++) {
      density[i] /= total;
      cumulative[i] /= total;
    }
  }

  /**
   * alpha ln x + beta ln (1 - x): the exponents of the density over x, each plus the Jacobian's 1.
   */
  private static double logDensity(double alpha, double beta, double logOdds) {
    return -alpha * softplus(-logOdds) - beta * softplus(logOdds);
  }

  private static double softplus(double value) {
    return Math.max(value, 0) + Math.log1p(Math.exp(-Math.abs(value)));
  }
}
