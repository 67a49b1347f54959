package io.suasion.copywriting.persuade;

import io.suasion.copywriting.Channel;
import java.util.ArrayList;
import java.util.List;

/**
 * The most that a body may hold.
 *
 * @param prose facts in sentences
 * @param details whether there is a line of details
 * @param benefits in the body, 0 to 2
 * @param plain facts that a buyer has to know
 */
record Budget(int prose, boolean details, int benefits, int plain) {

  private static final int ALL = Integer.MAX_VALUE;

  /** The budgets of a channel, from the one that suits it best down to the name alone. */
  static List<Budget> of(Channel channel) {
    boolean roomy = channel == Channel.EMAIL || channel == Channel.WEB;
    int most = roomy ? 4 : 3;
    List<Budget> budgets = new ArrayList<>();
    if (roomy) {
      budgets.add(new Budget(most, true, 2, ALL));
    }
    for (int benefits = 1; benefits >= 0; benefits--) {
      for (int prose = most; prose > 1 - benefits; prose--) {
        budgets.add(new Budget(prose, roomy, benefits, ALL));
      }
    }
    budgets.add(new Budget(0, false, 0, ALL));
    budgets.add(new Budget(0, false, 0, 1));
    budgets.add(new Budget(1, false, 0, 0));
    budgets.add(new Budget(0, false, 0, 0));
    return budgets;
  }
}
