/** Lines for machines. */
package io.suasion.hosting.logs;
