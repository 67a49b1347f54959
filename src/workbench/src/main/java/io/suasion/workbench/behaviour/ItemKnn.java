package io.suasion.workbench.behaviour;

import org.ejml.data.DMatrixRMaj;

/**
 * The peer of {@link Ease}: the cosine of two products' readers, with a shrinkage added to its
 * denominator so that few common readers count for less (Sarwar et al. 2001, "Item-based
 * Collaborative Filtering Recommendation Algorithms").
 */
record ItemKnn(double shrinkage) implements ItemItemModel {

  @Override
  public DMatrixRMaj fit(Histories histories) {
    DMatrixRMaj common = Ease.gram(histories, Double.POSITIVE_INFINITY);
    DMatrixRMaj weights = new DMatrixRMaj(common.numRows, common.numCols);
    for (int i = 0; i < common.numRows; i++) {
      for (int j = 0; j < common.numCols; j++) {
        double norm = Math.sqrt(common.get(i, i) * common.get(j, j));
        weights.set(i, j, i == j ? 0 : common.get(i, j) / (norm + shrinkage));
      }
    }
    return weights;
  }
}
