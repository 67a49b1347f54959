/** decide. */
package io.suasion.decide;
