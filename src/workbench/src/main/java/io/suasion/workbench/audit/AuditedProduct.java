package io.suasion.workbench.audit;

import io.suasion.catalog.RawProduct;
import io.suasion.language.Language;

/** A product of the file, in its language. */
record AuditedProduct(RawProduct product, Language language) {}
