/** What the library decides with: policies, randomness, and the measure of regret. */
package io.suasion.decide.decision;
