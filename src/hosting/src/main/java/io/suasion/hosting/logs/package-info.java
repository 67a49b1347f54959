/** Log lines for machines. */
package io.suasion.hosting.logs;
