/** Fills headlines and calls to action of plain copy with facts. */
package io.suasion.copywriting.phrase;
