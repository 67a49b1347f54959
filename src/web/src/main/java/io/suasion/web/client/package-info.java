/** Typed clients of the functions. */
package io.suasion.web.client;
