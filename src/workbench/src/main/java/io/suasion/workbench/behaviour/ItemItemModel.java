package io.suasion.workbench.behaviour;

import org.ejml.data.DMatrixRMaj;

/** Learns from histories what an interest in one product says about another. */
interface ItemItemModel {

  /** The weight of each product (row) for each other one (column); 0 for itself. */
  DMatrixRMaj fit(Histories histories);
}
