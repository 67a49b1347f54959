/** The functions that AWS calls by name. */
package io.suasion.batch.handler;
