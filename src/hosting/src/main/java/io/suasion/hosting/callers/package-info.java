/** Callers whom the gateway before us has proven. */
package io.suasion.hosting.callers;
