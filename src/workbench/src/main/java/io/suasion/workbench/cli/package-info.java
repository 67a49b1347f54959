/** Holds what all commands share: progress, errors, exit codes, version and completion. */
package io.suasion.workbench.cli;
