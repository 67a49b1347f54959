/** What every function needs where it runs: traces, metrics, logs, secrets. */
package io.suasion.hosting;
