package io.suasion.workbench.behaviour;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * The linear autoencoder without hidden layer of Steck 2019, "Embarrassingly Shallow Autoencoders
 * for Sparse Data" (EASE): with <i>P</i> the inverse of the Gram matrix <i>G</i> + l2, the weight
 * of <i>i</i> for <i>j</i> is -P<sub>ij</sub> / P<sub>jj</sub>.
 *
 * <p>In <i>G</i>, two products of a reader count exp(-d / span) when they are <i>d</i> products
 * apart in the reader's history: what is done close together belongs together. That kernel is
 * positive definite, so the inverse exists. An infinite span is EASE as published. It takes time
 * cubic and memory square in the number of products.
 *
 * @param l2 above 0; the larger, the smaller the weights of what few readers did
 */
record Ease(double l2, double span) implements ItemItemModel {

  /** The best of those tried on validation parts. */
  static final Ease SHIPPED = new Ease(100, 20);

  @Override
  public DMatrixRMaj fit(Histories histories) {
    int size = histories.products().size();
    DMatrixRMaj gram = gram(histories, span);
    for (int i = 0; i < size; i++) {
      gram.add(i, i, l2);
    }
    DMatrixRMaj inverse = new DMatrixRMaj(size, size);
    if (size > 0) {
      invert(gram, inverse);
    }
    divideByDiagonal(inverse);
    return inverse;
  }

  private static void invert(DMatrixRMaj gram, DMatrixRMaj inverse) {
    LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.symmPosDef(gram.numRows);
    if (!solver.setA(gram)) {
      throw new IllegalStateException("A Gram matrix with a ridge is positive definite.");
    }
    solver.invert(inverse);
  }

  /** How often two products are in one history, each time weighed by their distance in it. */
  static DMatrixRMaj gram(Histories histories, double span) {
    int size = histories.products().size();
    DMatrixRMaj gram = new DMatrixRMaj(size, size);
    for (int[] history : histories.readers()) {
      for (int a = 0; a < history.length; a++) {
        for (int b = 0; b < history.length; b++) {
          gram.add(history[a], history[b], Math.exp(-Math.abs(a - b) / span));
        }
      }
    }
    return gram;
  }

  private static void divideByDiagonal(DMatrixRMaj inverse) {
    for (int j = 0; j < inverse.numCols; j++) {
      double diagonal = inverse.get(j, j);
      for (int i = 0; i < inverse.numRows; i++) {
        inverse.set(i, j, i == j ? 0 : -inverse.get(i, j) / diagonal);
      }
    }
  }
}
