/**
 * Measures whether texts are true and how well they are made: our own, planted errors, and
 * people's.
 */
package io.suasion.workbench.audit;
