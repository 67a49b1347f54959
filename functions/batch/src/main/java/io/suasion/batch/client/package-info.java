/** The functions that are called. */
package io.suasion.batch.client;
